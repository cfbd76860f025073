import marshal,random
random.seed(2)
src=marshal.dumps(compile("def f(x):\n  return [x for _ in range(3)]\nf(1)","x","exec"))
for i in range(50000):
    b=bytearray(src)
    for _ in range(2): b[random.randrange(len(b))]=random.randrange(256)
    try: exec(marshal.loads(bytes(b)),{})
    except BaseException: pass
print('ok')
