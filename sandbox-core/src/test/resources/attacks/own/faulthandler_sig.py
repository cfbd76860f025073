import faulthandler
try: faulthandler._sigsegv()
except BaseException as e: print(type(e))
