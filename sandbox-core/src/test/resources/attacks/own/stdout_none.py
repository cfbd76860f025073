import sys
sys.stdout=None
print('x')
sys.stderr=None
raise ValueError('x')
