"""Key derivation for hashlib, which elsewhere has it from OpenSSL."""


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password-based key derivation function 2 (PKCS #5) with HMAC."""
    size = _new(hash_name).digest_size if dklen is None else dklen
    if iterations < 1 or size < 1:
        raise ValueError('iterations and key length must be greater than 0')
    keyed = _hmac(hash_name, bytes(password))
    key = b''
    block = 0
    while len(key) < size:
        block += 1
        key += _derive(keyed, bytes(salt) + block.to_bytes(4), iterations)
    return key[:size]


def _new(hash_name, data=b''):
    from hashlib import new
    return new(hash_name, data)


def _hmac(hash_name, password):
    """The HMAC of a message under the password; its first half is computed once."""
    inner, outer = _new(hash_name), _new(hash_name)
    if len(password) > inner.block_size:
        password = _new(hash_name, password).digest()
    padded = password.ljust(inner.block_size, b'\0')
    inner.update(bytes(byte ^ 0x36 for byte in padded))
    outer.update(bytes(byte ^ 0x5c for byte in padded))

    def digest(message):
        first, second = inner.copy(), outer.copy()
        first.update(message)
        second.update(first.digest())
        return second.digest()

    return digest


def _derive(keyed, salt, iterations):
    digest = keyed(salt)
    total = int.from_bytes(digest)
    for _ in range(iterations - 1):
        digest = keyed(digest)
        total ^= int.from_bytes(digest)
    return total.to_bytes(len(digest))
