import atexit
import contextlib
import gc
import io
import sys
import weakref


@contextlib.contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name
    except KeyError as e:
        print('swallowed', e)
    finally:
        print(f'</{name}>')


with tag('a'), tag('b') as inner:
    print(inner)
    {}['k']
with contextlib.ExitStack() as stack:
    stack.callback(print, 'last')
    stack.enter_context(tag('c'))
    stack.push(lambda *exc: print('exit', exc[0]))
with contextlib.suppress(ZeroDivisionError), contextlib.nullcontext(5) as five:
    five / 0
with contextlib.redirect_stdout(io.StringIO()) as out:
    print('captured')
print(repr(out.getvalue()), contextlib.closing(io.StringIO('x')).thing.read())


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


a = Node('a')
watch = weakref.ref(a, lambda ref: print('gone', ref() is None))
names = weakref.WeakValueDictionary(a=a)
weakref.finalize(a, print, 'finalized')
del a
print(watch(), dict(names))
b = Node('b')
b.self = b
del b
print(gc.collect() > 0, gc.isenabled(), gc.is_tracked([]), sys.getrefcount(object()) < 3)
keep, _private = Node('kept'), Node('private')
weakref.finalize(keep, print, 'finalizer at exit')
atexit.register(print, 'first registered')
atexit.register(lambda: print('second registered', keep.name))
later = Node('later')
sys.stdout.write('end of program\n')
