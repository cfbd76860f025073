import contextlib
@contextlib.contextmanager
def c():
    yield
    raise OSError("late")
with c(): pass
