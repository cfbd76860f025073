class X:
    def __iter__(s): return s
    def __next__(s): raise StopIteration
    def __length_hint__(s): return 2**62
try: list(X())
except BaseException as e: print(type(e).__name__)
class Y(X):
    def __length_hint__(s): return 2**28
try: list(Y())
except BaseException as e: print(type(e).__name__)
