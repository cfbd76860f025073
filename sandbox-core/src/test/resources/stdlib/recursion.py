"""A runaway recursion ends in a RecursionError, whatever kind of call it goes through."""
import copy


def report(call):
    try:
        call()
    except RecursionError as error:
        print(call.__name__, error)


def positional(n=0):
    return positional(n + 1)


def default(n, other=0):
    return default(n + 1)


def keywords(**names):
    return keywords(**names)


def several(*values):
    return several(*values)


def generator(n):
    for value in generator(n + 1):
        yield value


def delegating(n):
    yield from delegating(n + 1)


async def coroutine(n):
    await coroutine(n + 1)


class Recursive:
    def __getitem__(self, index):
        return self[index + 1]

    def method(self, n, other=0):
        return self.method(n + 1)

    @property
    def attribute(self):
        return self.attribute


class Unmakeable:
    def __init__(self):
        Unmakeable()


def with_a_default(): default(0)
def with_keywords(): keywords(name=1)
def with_several(): several(1, 2)
def by_a_loop(): next(generator(0))
def by_yield_from(): next(delegating(0))
def by_await(): coroutine(0).send(None)
def by_an_index(): Recursive()[0]
def by_a_method(): Recursive().method(0)
def by_an_attribute(): Recursive().attribute


def by_copying():
    nested = []
    for _ in range(10_000):
        nested = [nested]
    copy.deepcopy(nested)


for call in (positional, with_a_default, with_keywords, with_several, by_a_loop, by_yield_from,
             by_await, by_an_index, by_a_method, by_an_attribute, Unmakeable, by_copying):
    report(call)
