import sys

for line in sys.stdin:
    parts = line.split()
    if not parts:
        continue
    if len(parts) != 3:
        print("not a calculation")
        continue
    for part in (parts[0], parts[2]):
        if not part.isdigit():
            print("not a number:", part)
            break
    else:
        left, right = int(parts[0]), int(parts[2])
        if parts[1] == "+":
            print(left + right)
        elif parts[1] == "-":
            print(left - right)
        elif parts[1] == "*":
            print(left * right)
        elif parts[1] != "/":
            print("unknown operator:", parts[1])
        elif right == 0:
            print("division by zero")
        else:
            print(left / right)
