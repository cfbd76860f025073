import os
os.makedirs('a/b/c'); os.mkdir('x')
open('a/b/c/f','w').write('hi')
os.rename('a','x/y'); print(open('x/y/b/c/f').read())
try: os.rename('x','x/y/z')
except OSError as e: print(e.errno)
os.chdir('x/y/b/c'); print(os.listdir('../../..'))
