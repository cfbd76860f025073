import itertools
t=iter([])
for i in range(100000): t=itertools.chain(t)
del t
t=iter([])
for i in range(100000): t=itertools.accumulate(t)
del t
print('ok')
