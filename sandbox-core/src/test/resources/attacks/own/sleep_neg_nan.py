import time
for v in (-1,float('nan'),float('inf'),2**63,1e300):
    try: time.sleep(v)
    except BaseException as e: print(type(e).__name__)
