import bisect
import collections
import functools
import graphlib
import heapq
import itertools
import operator
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

Point = namedtuple('Point', 'x y', defaults=[0])
print(Point(1), Point(2, 3)._replace(x=9)._asdict(), Counter('abracadabra').most_common(2), Counter(a=3) - Counter(a=1, b=2))
groups = defaultdict(list)
for word in 'apple avocado banana blueberry cherry'.split():
    groups[word[0]].append(word)
ring = deque(range(5), maxlen=5)
ring.rotate(2)
ring.append('x')
print(dict(groups), ring, collections.ChainMap({'a': 1}, {'a': 2, 'b': 3})['b'], OrderedDict(b=1, a=2))
print(list(itertools.permutations('abc', 2))[:4], list(itertools.combinations(range(4), 3)), list(itertools.product('ab', repeat=2)))
print(list(itertools.accumulate([1, 2, 3, 4], operator.mul)), list(itertools.chain.from_iterable([[1], [2, 3]])), list(itertools.islice(itertools.count(5, 3), 4)))
print([(k, list(g)) for k, g in itertools.groupby('aabbbc')], list(itertools.zip_longest('ab', 'xyz', fillvalue='-')), list(itertools.pairwise('abcd')))
print(list(itertools.batched('abcdefg', 3)), list(itertools.takewhile(lambda x: x < 3, itertools.count())), list(itertools.compress('abcd', [1, 0, 1, 0])))
print(functools.reduce(operator.add, range(10)), functools.partial(int, base=2)('101'), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.singledispatch
def show(value):
    return f'object {value!r}'


@show.register
def _(value: int):
    return f'int {value}'


print(fib(80), fib.cache_info(), show(3), show('x'))
heap = [5, 1, 8, 3]
heapq.heapify(heap)
print(heapq.heappop(heap), heapq.heappushpop(heap, 0), heapq.nlargest(2, heap), list(heapq.merge([1, 4], [2, 3])))
numbers = [1, 3, 3, 7]
bisect.insort(numbers, 4)
print(numbers, bisect.bisect_left(numbers, 3), bisect.bisect(numbers, 3), operator.itemgetter(1, 0)('xy'), operator.attrgetter('real')(3 + 4j))
print(list(graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a', 'b'}}).static_order()))
try:
    list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())
except graphlib.CycleError as e:
    print(type(e).__name__, sorted(set(e.args[1])))
for broken in lambda: deque().popleft(), lambda: heapq.heappop([]), lambda: Point(1, 2, 3), lambda: next(iter([])):
    try:
        broken()
    except Exception as e:
        print(type(e).__name__, e)
