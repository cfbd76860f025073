import os
try:
    for i in range(10000):
        os.mkdir('d'); os.chdir('d')
except OSError as e: print(i,e.errno)
print(len(os.getcwd()))
