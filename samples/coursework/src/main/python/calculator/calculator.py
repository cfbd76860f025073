import sys


def read_number(text):
    try:
        return float(text)
    except ValueError:
        raise ValueError("not a number: " + text)


def calculate(line):
    parts = line.split()
    if len(parts) != 3:
        raise ValueError("not a calculation")
    left = read_number(parts[0])
    right = read_number(parts[2])
    if parts[1] == "+":
        return left + right
    elif parts[1] == "-":
        return left - right
    elif parts[1] == "*":
        return left * right
    elif parts[1] == "/":
        return left / right
    else:
        raise ValueError("unknown operator: " + parts[1])


for line in sys.stdin:
    if line.strip() == "":
        continue
    try:
        print(calculate(line))
    except ZeroDivisionError:
        print("division by zero")
    except ValueError as error:
        print(error)
