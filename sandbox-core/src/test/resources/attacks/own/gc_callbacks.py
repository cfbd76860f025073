import gc
gc.callbacks.append(lambda p,i: gc.collect())
gc.set_threshold(1)
l=[[] for _ in range(100000)]
print('ok')
