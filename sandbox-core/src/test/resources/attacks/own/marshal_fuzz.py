import marshal,random
random.seed(1)
src=marshal.dumps(compile("def f(x):\n  return [x for _ in range(3)]\nprint(f(1))","x","exec"))
for i in range(5000):
    b=bytearray(src)
    for _ in range(2): b[random.randrange(len(b))]=random.randrange(256)
    try: marshal.loads(bytes(b))
    except Exception: pass
print('ok')
