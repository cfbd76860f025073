import sys
sys.setrecursionlimit(2**31-1)
class A:
    def __getattribute__(s,n): return getattr(s,n)
try: A().x
except BaseException as e: print(type(e).__name__)
class B:
    def __repr__(s): return repr(s)
try: repr(B())
except BaseException as e: print(type(e).__name__)
class C:
    def __eq__(s,o): return s==o
    def __hash__(s): return hash(s)
    def __bool__(s): return bool(s)
    def __add__(s,o): return s+o
    def __call__(s): return s()
    def __iter__(s): return iter(s)
    def __len__(s): return len(s)
    def __index__(s): return int(s)
    def __format__(s,f): return format(s,f)
    def __getitem__(s,i): return s[i]
    def __enter__(s):
        with s: pass
    def __exit__(s,*a): pass
for f in (lambda:C()==1,lambda:hash(C()),lambda:bool(C()),lambda:C()+1,lambda:C()(),lambda:iter(C()),lambda:len(C()),lambda:int(C()),lambda:format(C(),''),lambda:C()[0],lambda:C().__enter__()):
    try: f()
    except BaseException as e: print(type(e).__name__)
