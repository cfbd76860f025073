import os
for fd in range(300):
    try: os.close(fd)
    except OSError: pass
print('still')
os.write(2,b'err')
