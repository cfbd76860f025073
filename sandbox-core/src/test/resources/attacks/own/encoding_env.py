import os
os.environ['PYTHONHOME']='/x'; os.environ['PYTHONSTARTUP']='f'
open('sitecustomize.py','w').write('print(1)'); open('usercustomize.py','w').write('print(2)')
print('ok')
