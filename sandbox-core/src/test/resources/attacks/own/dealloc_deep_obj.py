class A: __slots__=('x',)
t=None
for i in range(100000):
    n=A(); n.x=t; t=n
del t
print('ok')
