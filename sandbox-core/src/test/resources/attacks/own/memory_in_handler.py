x=[]
def grab():
    global x
    try:
        while True: x.append(bytearray(1<<16))
    except MemoryError: grab()
import sys
sys.setrecursionlimit(10**8)
grab()
