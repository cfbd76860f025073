import atexit
import builtins
import gc
import sys
import threading
import typing

kept = []


class Phoenix:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name, describe())
        kept.append(self)


def describe():
    return 'described'


def annotated(a: typing.Optional[Phoenix], b: typing.List[Phoenix]) -> typing.Dict[str, Phoenix]: ...


class Odd(type(sys)):
    def __hash__(self):
        raise ValueError

    def __eq__(self, other):
        raise ValueError


sys.modules['odd'] = Odd('odd')
sys.modules[3] = 'not a module'
pinned = Phoenix('one')
builtins.mine = 'mine'
gc.disable()
atexit._run_exitfuncs = None
gc.collect = print
atexit.register(lambda: sys.stdout.write('exit function\n'))
atexit.register(lambda: {}['exit'])
sys.stdout.flush()
builtins.open = None
sys.exit('the reason')
