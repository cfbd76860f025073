import os
fs=[]
try:
    for i in range(1000):
        f=open('f%d'%i,'wb'); f.write(bytes(1<<20)); f.flush(); os.unlink('f%d'%i); fs.append(f)
except (OSError,MemoryError) as e: print(type(e).__name__, len(fs))
