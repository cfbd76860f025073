import sys

for line in sys.stdin:
    parts = line.split()
    if not parts:
        continue
    if len(parts) != 3:
        print("not a calculation")
        continue
    try:
        for part in (parts[0], parts[2]):
            float(part)
    except ValueError:
        print("not a number:", part)
        continue
    left, right = float(parts[0]), float(parts[2])
    if parts[1] == "+":
        print(left + right)
    elif parts[1] == "-":
        print(left - right)
    elif parts[1] == "*":
        print(left * right)
    elif parts[1] == "/":
        print(left / right)
    else:
        print("unknown operator:", parts[1])
