class M(type):
    @property
    def __name__(cls): 
        while True: pass
    @property
    def __module__(cls): 
        while True: pass
class E(Exception,metaclass=M): pass
raise E()
