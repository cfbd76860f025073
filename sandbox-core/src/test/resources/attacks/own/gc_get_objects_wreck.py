import gc,sys
for o in gc.get_objects():
    try: o.clear()
    except BaseException: pass
