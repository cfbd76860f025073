import codecs
codecs.register_error('strict',lambda e: ('x',0))
'\udc80'.encode('ascii')
