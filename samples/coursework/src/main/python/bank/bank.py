import sys


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance = self.balance + amount

    def withdraw(self, amount):
        if amount > self.balance:
            print("insufficient funds")
            return False
        self.balance = self.balance - amount
        return True


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, name):
        if name in self.accounts:
            print(name, "has an account")
        else:
            self.accounts[name] = Account()

    def knows(self, names):
        for name in names:
            if name not in self.accounts:
                print("no account:", name)
                return False
        return True

    def follow(self, order):
        if order[0] == "open":
            self.open(order[1])
        elif order[0] == "deposit" and self.knows(order[1:2]):
            self.accounts[order[1]].deposit(int(order[2]))
        elif order[0] == "withdraw" and self.knows(order[1:2]):
            self.accounts[order[1]].withdraw(int(order[2]))
        elif order[0] == "transfer" and self.knows(order[1:3]):
            if self.accounts[order[1]].withdraw(int(order[3])):
                self.accounts[order[2]].deposit(int(order[3]))
        elif order[0] == "balance" and self.knows(order[1:2]):
            print(self.accounts[order[1]].balance)


bank = Bank()
for line in sys.stdin:
    if line.strip() != "":
        bank.follow(line.split())
