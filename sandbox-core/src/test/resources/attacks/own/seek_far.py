import os
fd=os.open('f',os.O_RDWR|os.O_CREAT)
os.lseek(fd,2**63-1,0)
try: os.write(fd,b'x'); print('wrote')
except OSError as e: print('refused',e.errno)
try: os.pwrite(fd,b'xy',2**63-2)
except (OSError,AttributeError) as e: print('refused', type(e).__name__)
