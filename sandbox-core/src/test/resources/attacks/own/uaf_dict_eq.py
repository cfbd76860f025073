class K:
    def __init__(s,v): s.v=v
    def __hash__(s): return 1
    def __eq__(s,o):
        d.clear(); 
        for i in range(50): d[i]=i
        return False
d={}
for i in range(20):
    try: d[K(i)]=i
    except BaseException as e: print(type(e).__name__)
print('ok')
