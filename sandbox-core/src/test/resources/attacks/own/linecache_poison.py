import linecache
linecache.cache['main.py']=(10**9,None,['\x1b[31m'*100000]*10,'main.py')
1/0
