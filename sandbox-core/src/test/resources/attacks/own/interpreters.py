try:
    import _interpreters as i
    x=i.create()
    i.exec(x,'import os; os._exit(0)')
except BaseException as e: print(type(e).__name__, e)
