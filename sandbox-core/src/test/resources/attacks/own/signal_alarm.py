import signal
for n in ('alarm','setitimer','pause','pthread_kill','raise_signal','siginterrupt'):
    print(n, hasattr(signal,n))
try: signal.raise_signal(signal.SIGKILL)
except BaseException as e: print(type(e).__name__)
try: signal.raise_signal(signal.SIGTERM)
except BaseException as e: print(type(e).__name__)
