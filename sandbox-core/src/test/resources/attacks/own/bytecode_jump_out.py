import dis
op=dis.opmap
def f(): return None
f.__code__=f.__code__.replace(co_code=bytes([op['RESUME'],0,op['JUMP_FORWARD'],255,op['EXTENDED_ARG'],255,op['JUMP_FORWARD'],255]))
f()
