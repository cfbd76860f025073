import os
os.mkdir('d'); fd=os.open('d',os.O_RDONLY)
os.rmdir('d')
try: os.open('f',os.O_CREAT|os.O_RDWR,dir_fd=fd); print('made')
except BaseException as e: print(type(e).__name__)
try: print(os.listdir('d'))
except OSError as e: print(e.errno)
