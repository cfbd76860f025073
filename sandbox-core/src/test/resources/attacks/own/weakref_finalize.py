import weakref
class A: pass
a=A()
weakref.finalize(a,lambda: (_ for _ in ()).throw(BaseException('x')))
def loop():
    while True: pass
b=A(); weakref.finalize(b,loop)
