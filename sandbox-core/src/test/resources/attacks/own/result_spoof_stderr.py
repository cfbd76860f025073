import os
os.write(2,b'Traceback (most recent call last):\n  File "main.py", line 1\nMemoryError\n')
os._exit(1)
