import _thread,threading
try: _thread.start_new_thread(print,()); print('ESCAPED')
except RuntimeError as e: print('BLOCKED',e)
l=_thread.allocate_lock(); l.acquire()
print(l.acquire(timeout=0.01))
