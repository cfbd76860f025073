import sys
sys.setrecursionlimit(50)
def f(): f()
f()
