import random
import statistics

random.seed(42)
print(random.random(), random.randint(1, 6), random.randrange(0, 100, 7), random.uniform(1, 2))
print(random.choice('abcdef'), random.choices([1, 2, 3], weights=[1, 5, 1], k=8), random.sample(range(100), 5))
deck = list(range(10))
random.shuffle(deck)
print(deck, random.gauss(0, 1), random.expovariate(2), random.triangular(0, 1, .5), random.getrandbits(70))
print(random.binomialvariate(10, .3), random.betavariate(2, 3), random.randbytes(4).hex())
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)])
other = random.Random('text seed')
print(other.randint(0, 10**9), random.Random(7).sample('python', 3))
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.multimode('aabbc'))
print(statistics.pstdev(data), statistics.stdev(data), statistics.variance([0.5, 1.5, 2.5]), statistics.fmean(data))
print(statistics.quantiles(range(1, 12)), statistics.geometric_mean([1, 10, 100]), statistics.harmonic_mean([40, 60]))
print(statistics.correlation([1, 2, 3], [1, 5, 7]), statistics.linear_regression([1, 2, 3], [2, 4, 6.5]))
normal = statistics.NormalDist(100, 15)
print(normal.cdf(115), normal.inv_cdf(0.5), normal.overlap(statistics.NormalDist(110, 15)))
try:
    statistics.mean([])
except statistics.StatisticsError as e:
    print(type(e).__name__, e)
unseeded = random.SystemRandom()
print(0 <= unseeded.random() < 1, 1 <= random.SystemRandom().randint(1, 3) <= 3)
