import sys,functools,itertools,operator
sys.setrecursionlimit(2**31-1)
it=iter([1])
for i in range(200000): it=map(int,it)
try: next(it)
except BaseException as e: print(type(e).__name__)
it=iter([1])
for i in range(200000): it=zip(it)
try: next(it)
except BaseException as e: print(type(e).__name__)
p=int
for i in range(200000): p=functools.partial(functools.partial,p)
try: p()
except BaseException as e: print(type(e).__name__)
g=operator.itemgetter(0)
t=()
for i in range(100000): t=(t,)
try: t<t
except BaseException as e: print(type(e).__name__)
