import os
class E(Exception):
    def __str__(self): os._exit(0)
raise E()
