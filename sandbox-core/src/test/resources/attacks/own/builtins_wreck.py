import builtins
for k in list(vars(builtins)):
    try: delattr(builtins,k)
    except BaseException: pass
