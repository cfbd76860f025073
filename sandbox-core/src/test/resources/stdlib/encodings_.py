import base64
import codecs

text = 'Grüße, 世界 €'
for name in 'utf-8 utf-16 utf-16-be utf-32-le utf-8-sig utf-7 unicode_escape raw_unicode_escape'.split():
    data = text.encode(name)
    print(name, len(data), data.decode(name) == text)
for name in 'latin-1 iso8859-15 cp1252 cp437 ascii mac_roman'.split():
    print(name, 'Grüße €'.encode(name, 'replace'), 'Grüße'.encode(name, 'xmlcharrefreplace'))
print(codecs.encode('Hello', 'rot13'), codecs.encode(b'ab', 'hex'), codecs.decode('YWI=\n'.encode(), 'base64'), 'bücher'.encode('punycode'))
print(b'\xff\xfea'.decode('utf-8', 'backslashreplace'), b'caf\xe9'.decode('utf-8', 'ignore'), b'\xe9'.decode('utf-8', 'surrogateescape').encode('utf-8', 'surrogateescape'))
for broken in (lambda: b'\xc3('.decode(), lambda: 'é'.encode('ascii'), lambda: 'x'.encode('no-such'), lambda: '\ud800'.encode()):
    try:
        broken()
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
decoder = codecs.getincrementaldecoder('utf-8')()
print([decoder.decode(bytes([b])) for b in 'é€'.encode()], codecs.lookup('utf8').name, codecs.BOM_UTF8)
print(base64.b64encode(b'\x00\xffhi'), base64.urlsafe_b64decode('-_8='), base64.b32encode(b'hello'), base64.b85encode(b'hello'), base64.a85decode('87cURDZ'))
print(bytes.fromhex('de ad'), bytearray(b'abc').replace(b'b', b'xx'), memoryview(b'abcd')[1:3].tobytes(), b'%d-%s' % (5, b'x'))
