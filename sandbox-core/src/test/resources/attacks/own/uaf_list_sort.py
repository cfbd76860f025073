l=[]
class K:
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        l.clear(); l.extend(range(1000)); return True
l[:]=[K(i) for i in range(100)]
try: l.sort()
except ValueError: print('modified')
