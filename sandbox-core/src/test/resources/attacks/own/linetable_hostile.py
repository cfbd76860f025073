def f(): 1/0
f.__code__=f.__code__.replace(co_linetable=b'\xff'*100000, co_firstlineno=2**31-1)
f()
