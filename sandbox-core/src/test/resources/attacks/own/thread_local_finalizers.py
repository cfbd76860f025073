import weakref,atexit
def f():
    atexit.register(f)
atexit.register(f)
