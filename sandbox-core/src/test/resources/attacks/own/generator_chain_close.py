def g(x):
    try: yield from x
    finally: pass
it=iter(())
it=g(iter(lambda:1,0))
for i in range(100000): it=g(it)
try: next(it)
except RecursionError: print('rec')
