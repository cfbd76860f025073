"""Seven small programs that keep Python busy.

usage: suite.py [rounds]    prints a line for each program: its name, then milliseconds: first, least, median
"""


def calls(n):
    return n if n < 2 else calls(n - 1) + calls(n - 2)


def loop(n):
    s = 0
    for i in range(n):
        s += i * i % 7
    return s


def dicts(n):
    d = {}
    for i in range(n):
        d[str(i)] = i
    return sorted(d, key=lambda k: -d[k])[0]


def text(n):
    return len(''.join(chr(97 + i % 26) for i in range(n)).upper().replace('A', 'bb').split('B'))


class P:
    def __init__(self, x):
        self.x = x

    def next(self):
        return self.x + 1


def objects(n):
    t = 0
    for i in range(n):
        t += P(i).next()
    return t


def lists(n):
    numbers = [(i * 7919) % n for i in range(n)]
    numbers.sort()
    return sum(x for x in numbers if x & 1)


def floats(n):
    x = 0.0
    for i in range(1, n):
        x += 1.0 / (i * i)
    return round(x, 6)


PROGRAMS = ((calls, 20), (loop, 200000), (dicts, 40000), (text, 100000), (objects, 50000), (lists, 100000),
            (floats, 200000))


def measure(rounds):
    import time
    times = {program.__name__: [] for program, _ in PROGRAMS}
    for _ in range(rounds):
        for program, n in PROGRAMS:
            start = time.perf_counter()
            program(n)
            times[program.__name__].append((time.perf_counter() - start) * 1000)
    for name, taken in times.items():
        print(name, *('%.2f' % t for t in (taken[0], min(taken), sorted(taken)[len(taken) // 2])))


if __name__ == '__main__' and 'measuring' not in globals():
    import sys
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
