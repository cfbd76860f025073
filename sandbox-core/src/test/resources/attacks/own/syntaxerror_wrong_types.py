e=SyntaxError('x')
e.filename=object(); e.lineno='a'; e.offset=1.5; e.text=b'x'; e.msg=None; e.end_lineno=[]
raise e
