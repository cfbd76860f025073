import sys,io
class R(io.RawIOBase):
    def writable(self): return True
    def write(self,b): print('re',file=sys.stdout); return len(b)
sys.stdout=io.TextIOWrapper(io.BufferedWriter(R(),1))
print('x'*100)
