e=ValueError('x')
class N:
    def __iter__(self): 
        while True: yield 'x'*1000
e.__notes__=N()
raise e
