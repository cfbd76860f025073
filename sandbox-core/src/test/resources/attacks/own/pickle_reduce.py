import pickle,os
class X:
    def __reduce__(self): return (os._exit,(0,))
pickle.loads(pickle.dumps(X()))
