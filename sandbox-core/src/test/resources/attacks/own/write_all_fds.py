import os
for fd in range(-5,300):
    try: os.write(fd,b'x')
    except OSError: pass
