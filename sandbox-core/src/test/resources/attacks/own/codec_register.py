import codecs
def s(n):
    import os; os._exit(0)
codecs.register(s)
try: 'x'.encode('my-codec')
finally: print('no')
