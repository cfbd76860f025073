import faulthandler
try: faulthandler.dump_traceback_later(0.1,exit=True)
except BaseException as e: print(type(e).__name__)
while True: pass
