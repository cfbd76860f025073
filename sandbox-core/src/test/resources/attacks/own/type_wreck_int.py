import gc
for t in (int,str,list,dict,BaseException,Exception,type,object,tuple,bytes):
    d=[x for x in gc.get_referents(t.__dict__) if isinstance(x,dict)][0]
    d.clear()
raise ValueError('y')
