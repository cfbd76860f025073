import os,random
random.seed(4)
fns=[n for n in dir(os) if callable(getattr(os,n)) and n not in ('_exit','abort')]
vals=[0,1,2,3,4,5,-1,2**31,2**63,-2**63,'f','d','/','..','',b'f',b'x'*300,bytearray(10),None,[],(0,0),{},1.5,float('nan'),'\0','\udc80']
for i in range(30000):
    f=getattr(os,random.choice(fns))
    try: f(*[random.choice(vals) for _ in range(random.randrange(5))])
    except SystemExit: pass
    except BaseException: pass
print('ok')
