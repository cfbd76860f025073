import array
import binascii
import gzip
import hashlib
import hmac
import io
import secrets
import struct
import uuid
import zipfile
import zlib

for name in 'md5 sha1 sha224 sha256 sha384 sha512 sha3_256 blake2b blake2s'.split():
    print(name, hashlib.new(name, b'PySandbox').hexdigest()[:32])
print(hashlib.shake_128(b'x').hexdigest(8), hmac.new(b'key', b'msg', 'sha256').hexdigest()[:16], hashlib.pbkdf2_hmac('sha256', b'p', b's', 10).hex()[:16])
print(hmac.compare_digest(b'a', b'a'), zlib.crc32(b'hello'), zlib.adler32(b'hello'), binascii.crc_hqx(b'hello', 0), binascii.hexlify(b'\x01\xff', '-'))
data = b'the same again and again ' * 40
print(zlib.decompress(zlib.compress(data, 9)) == data, len(zlib.compress(data)) < 60, gzip.decompress(gzip.compress(data)) == data)
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.writestr('a/b.txt', 'inside')
    archive.writestr('c.txt', data)
with zipfile.ZipFile(buffer) as archive:
    print(archive.namelist(), archive.read('a/b.txt'), archive.getinfo('c.txt').file_size, archive.testzip())
try:
    zipfile.ZipFile(io.BytesIO(b'no zip'))
except zipfile.BadZipFile as e:
    print(e)
print(struct.pack('>hIq3sxd', -2, 7, 2**40, b'abc', 1.5).hex(), struct.unpack('<Hb', b'\x01\x02\xff'), struct.calcsize('<3i2d'), list(struct.iter_unpack('B', b'ab')))
try:
    struct.pack('B', 256)
except struct.error as e:
    print(e)
numbers = array.array('i', [3, 1, 2])
numbers.extend([9])
print(numbers, numbers.tobytes()[:4], numbers.itemsize, array.array('d', [1.5])[0], numbers.index(9))
print(uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x'), uuid.UUID('12345678123456781234567812345678').int, uuid.uuid4().version)
print(len(secrets.token_hex(8)), secrets.choice([1, 1]), secrets.randbelow(1), len(secrets.token_bytes(5)), uuid.uuid4() != uuid.uuid4())
