import array
a=array.array('q',[0])
for n in (2**28,2**29,2**30,2**31,2**61):
    try: a*n
    except BaseException as e: print(type(e).__name__)
