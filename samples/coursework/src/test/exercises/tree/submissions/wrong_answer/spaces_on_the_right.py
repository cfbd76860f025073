height = int(input())
width = 2 * height - 1
for row in range(height):
    print(("*" * (2 * row + 1)).center(width))
print("|".center(width))
