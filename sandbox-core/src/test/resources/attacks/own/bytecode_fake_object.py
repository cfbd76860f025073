import dis,sys
op=dis.opmap
# LOAD_FAST beyond the frame reaches neighbouring memory
def mk(n):
    def f(): return None
    f.__code__=f.__code__.replace(co_code=bytes([op['RESUME'],0,op['EXTENDED_ARG'],n>>8,op['LOAD_FAST'],n&255,op['RETURN_VALUE'],0]))
    return f
for n in range(0,4000,7):
    try: mk(n)()
    except BaseException as e: pass
print('ok')
