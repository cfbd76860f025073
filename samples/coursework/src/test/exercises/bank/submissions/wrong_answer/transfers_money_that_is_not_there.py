import sys


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance:
            print("insufficient funds")
        else:
            self.balance -= amount


accounts = {}
for line in sys.stdin:
    order, *rest = line.split()
    missing = [name for name in rest if not name.isdigit() and name not in accounts]
    if order == "open":
        if missing:
            accounts[rest[0]] = Account()
        else:
            print(rest[0], "has an account")
    elif missing:
        print("no account:", missing[0])
    elif order == "deposit":
        accounts[rest[0]].deposit(int(rest[1]))
    elif order == "withdraw":
        accounts[rest[0]].withdraw(int(rest[1]))
    elif order == "transfer":
        accounts[rest[0]].withdraw(int(rest[2]))
        accounts[rest[1]].deposit(int(rest[2]))
    else:
        print(accounts[rest[0]].balance)
