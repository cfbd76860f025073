height = int(input())
for row in range(1, height + 1):
    print(" " * (height - row) + "*" * row)
print(" " * (height - 1) + "|")
