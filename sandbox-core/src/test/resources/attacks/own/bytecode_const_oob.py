import dis
op=dis.opmap
def f(): return None
f.__code__=f.__code__.replace(co_code=bytes([op['RESUME'],0,op['EXTENDED_ARG'],255,op['EXTENDED_ARG'],255,op['EXTENDED_ARG'],255,op['LOAD_CONST'],255,op['RETURN_VALUE'],0]))
print(f())
