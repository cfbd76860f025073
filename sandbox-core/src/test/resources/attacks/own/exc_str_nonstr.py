class E(Exception):
    def __str__(self): return 3
raise E()
