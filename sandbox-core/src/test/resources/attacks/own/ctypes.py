try:
    import ctypes; print('ESCAPED')
except ImportError: print('BLOCKED')
