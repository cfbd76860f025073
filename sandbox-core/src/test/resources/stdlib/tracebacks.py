import json
import random
import statistics
import sys
import traceback
from fractions import Fraction


def deep(n):
    return deep(n - 1) if n else (1 +
                                  {}['key'])


def chained():
    try:
        int('x')
    except ValueError as e:
        raise RuntimeError('while converting') from e


class Custom(Exception):
    def __init__(self, text):
        super().__init__(text)
        self.add_note('a note')


def group():
    raise ExceptionGroup('several', [ValueError(1), ExceptionGroup('inner', [Custom('two')])])


def recursion():
    recursion()


name_of_variable = 1
programs = [
    lambda: deep(2), chained, group, recursion,
    lambda: json.loads('{"a": nope}'),
    lambda: random.choice([]),
    lambda: statistics.median('a' + [1]),
    lambda: Fraction(1, 0),
    lambda: name_of_varable,
    lambda: sys.maxsizes,
    lambda: compile('x = (1,\ny = 2', 'inner.py', 'exec'),
    lambda: compile('for x in range(3)\n    pass', 'inner.py', 'exec'),
    lambda: eval('1 +* 2'),
    lambda: exec('if True:\nprint(1)'),
    lambda: [1, 2, 3][10], lambda: 'abc'.no_method(), lambda: print(1)(2), lambda: len(5, 6),
    lambda: json.dumps({'k': [object]}, indent=1)[:random.randint(3)],
]
for program in programs:
    try:
        program()
    except Exception:
        traceback.print_exc(file=sys.stdout)
    print('-' * 20)
try:
    deep(1)
except KeyError as e:
    frames = traceback.extract_tb(e.__traceback__)
    print([(frame.name, frame.lineno, frame.line) for frame in frames])
    print(traceback.format_exception_only(e), traceback.TracebackException.from_exception(e).exc_type_str)
traceback.print_stack(file=sys.stdout)
