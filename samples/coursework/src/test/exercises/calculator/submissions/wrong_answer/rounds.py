import sys

for line in sys.stdin:
    parts = line.split()
    if not parts:
        continue
    if len(parts) != 3:
        print("not a calculation")
        continue
    numbers = []
    try:
        for part in (parts[0], parts[2]):
            numbers.append(float(part))
        left, right = numbers
        if parts[1] == "+":
            print(round(left + right, 2))
        elif parts[1] == "-":
            print(round(left - right, 2))
        elif parts[1] == "*":
            print(round(left * right, 2))
        elif parts[1] == "/":
            print(round(left / right, 2))
        else:
            print("unknown operator:", parts[1])
    except ZeroDivisionError:
        print("division by zero")
    except ValueError:
        print("not a number:", part)
