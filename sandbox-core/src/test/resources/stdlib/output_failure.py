import sys


class Broken:
    closed = False

    def write(self, text):
        return len(text)

    def flush(self):
        raise OSError('no room')


sys.stdout.write('written before\n')
sys.stdout.flush()
sys.stdout = Broken()
