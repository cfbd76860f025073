import copyreg
import marshal
import os
import pickle
import shelve
import tempfile


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __getstate__(self):
        return {'owner': self.owner, 'balance': self.balance}


class Ratio:
    def __init__(self, a, b):
        self.a, self.b = a, b


copyreg.pickle(Ratio, lambda r: (Ratio, (r.a, r.b)))
value = {'list': [1, 2.5, 'x', None], 'set': {1}, 'account': Account('Ann', 3), 'big': 2**70, 'bytes': b'\x00'}
value['self'] = value
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    twin = pickle.loads(pickle.dumps(value, protocol))
    print(protocol, twin['account'] == value['account'], twin['self'] is twin, twin['big'] == 2**70)
ratio = pickle.loads(pickle.dumps(Ratio(1, 2)))
print(ratio.a, ratio.b, pickle.loads(pickle.dumps([len, Account, print]))[0] is len)
for broken in lambda: pickle.dumps(lambda: 0), lambda: pickle.loads(b'\x80\x04K'), lambda: pickle.dumps(open):
    try:
        print(len(broken()))
    except Exception as e:
        print(type(e).__name__)
print(marshal.loads(marshal.dumps((1, 'a', [2.5, None]))))
with tempfile.TemporaryDirectory(dir='.') as directory:
    path = os.path.join(directory, 'shelf')
    with shelve.open(path, 'n') as shelf:
        shelf['k'] = [1, 2]
        shelf['account'] = Account('Bob')
    with shelve.open(path) as shelf:
        print(sorted(shelf), shelf['k'], shelf['account'].owner, 'z' in shelf)
