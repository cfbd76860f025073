height = int(input())

row = 1
while row <= height:
    spaces = height - row
    stars = 2 * row - 1
    print(" " * spaces + "*" * stars)
    row = row + 1
print(" " * (height - 1) + "|")
