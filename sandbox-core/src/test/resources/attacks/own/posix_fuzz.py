import random,sys
random.seed(5)
mods=['_io','_struct','_json','_csv','zlib','binascii','_codecs','_random','itertools','_collections','_operator','math','_datetime','_sre','array','select','time','marshal','_pickle','_bisect','_heapq','unicodedata','_ast','_symtable','_tracemalloc','_weakref','atexit','gc','errno','_thread','_imp','_warnings','_locale','_string','_hashlib','_blake2','_sha2','_md5','_elementtree','pyexpat','_contextvars','_asyncio','_queue','_statistics','_opcode','cmath','_functools','_abc','_stat','_typing','_tokenize','_sysconfig','_suggestions']
vals=[0,1,-1,2**31-1,-2**31,2**63,'','x'*100,b'',b'x'*100,bytearray(10),None,[],(0,),{},1.5,float('nan'),'\udc80',len,int,[1,2,3],range(5),iter([]),object(),'utf-8',sys,lambda *a: 1]
skip={'sleep','_exit','abort','exit','exit_thread','interrupt_main'}
for i in range(60000):
    m=random.choice(mods)
    try: m=__import__(m)
    except ImportError: continue
    n=random.choice(dir(m))
    if n in skip: continue
    f=getattr(m,n)
    if not callable(f): continue
    try: f(*[random.choice(vals) for _ in range(random.randrange(5))])
    except BaseException: pass
print('ok')
