import sys
class O:
    def write(self,s): raise BaseException('w')
    def flush(self): raise BaseException('f')
sys.stdout=sys.stderr=O()
