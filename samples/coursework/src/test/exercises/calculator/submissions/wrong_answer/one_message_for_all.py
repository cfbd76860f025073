import sys

for line in sys.stdin:
    if line.strip():
        try:
            print(eval(line))
        except Exception:
            print("not a calculation")
