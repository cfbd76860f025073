import operator
import sys

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


class Mistake(Exception):
    """What is wrong with a calculation, as the user is told."""


def number(part):
    try:
        return float(part)
    except ValueError:
        raise Mistake(f"not a number: {part}") from None


def calculate(parts):
    if len(parts) != 3:
        raise Mistake("not a calculation")
    left, right = number(parts[0]), number(parts[2])
    if parts[1] not in OPERATORS:
        raise Mistake(f"unknown operator: {parts[1]}")
    try:
        return OPERATORS[parts[1]](left, right)
    except ZeroDivisionError:
        raise Mistake("division by zero") from None


for line in sys.stdin:
    if line.split():
        try:
            print(calculate(line.split()))
        except Mistake as mistake:
            print(mistake)
