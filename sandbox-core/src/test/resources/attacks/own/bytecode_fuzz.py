import random
def f(a=1,b=2):
    for i in range(3):
        try: a+=b
        except Exception as e: print(e)
    return [a,b]
random.seed(7)
c=f.__code__
for i in range(100000):
    b=bytearray(c.co_code)
    for _ in range(3): b[random.randrange(len(b))]=random.randrange(256)
    f.__code__=c.replace(co_code=bytes(b))
    try: f()
    except BaseException as e: pass
print('done')
