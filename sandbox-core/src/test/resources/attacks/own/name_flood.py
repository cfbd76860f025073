import os
n=0
try:
    for i in range(100000):
        open('ä'*120+str(i),'w').close(); n+=1
except OSError as e: print(e.errno)
print(n)
