import sys


class InsufficientFunds(Exception):
    """The balance is too small."""


class Account:
    """An account whose balance never falls below 0."""

    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds
        self.balance -= amount


accounts = {}


def follow(order, *words):
    names = [word for word in words if not word.isdigit()]
    if order == "open":
        if names[0] in accounts:
            print(names[0], "has an account")
        else:
            accounts[names[0]] = Account()
        return
    chosen = [accounts[name] for name in names]
    if order == "balance":
        print(chosen[0].balance)
    elif order == "deposit":
        chosen[0].deposit(int(words[-1]))
    elif order == "withdraw":
        chosen[0].withdraw(int(words[-1]))
    elif order == "transfer":
        chosen[0].withdraw(int(words[-1]))
        chosen[1].deposit(int(words[-1]))


for line in sys.stdin:
    try:
        follow(*line.split())
    except KeyError as unknown:
        print("no account:", unknown.args[0])
    except InsufficientFunds:
        print("insufficient funds")
