import sys
class O:
    def write(self,s): return len(s)
    def flush(self):
        while True: pass
sys.stdout=O()
