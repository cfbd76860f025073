import dis
op=dis.opmap
def f(): return None
f.__code__=f.__code__.replace(co_code=bytes([op['RESUME'],0]+[op['POP_TOP'],0]*5000+[op['RETURN_VALUE'],0]))
f()
