import sys


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance:
            print("insufficient funds")
            return False
        self.balance -= amount
        return True


accounts = {}
for line in sys.stdin:
    order, *rest = line.split()
    if order == "open":
        if rest[0] in accounts:
            print(rest[0], "has an account")
        else:
            accounts[rest[0]] = Account()
    elif order == "deposit":
        accounts[rest[0]].deposit(int(rest[1]))
    elif order == "withdraw":
        accounts[rest[0]].withdraw(int(rest[1]))
    elif order == "transfer":
        if accounts[rest[0]].withdraw(int(rest[2])):
            accounts[rest[1]].deposit(int(rest[2]))
    else:
        print(accounts[rest[0]].balance)
