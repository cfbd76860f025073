class B(bytearray): pass
b=bytearray(1000)
m=memoryview(b)
try: b.clear()
except BufferError: print('ok')
import array
a=array.array('b',bytes(100))
class K:
    def __index__(self):
        global a
        try: a.pop()
        except BaseException: pass
        return 5
a[0]=K()
print('done')
