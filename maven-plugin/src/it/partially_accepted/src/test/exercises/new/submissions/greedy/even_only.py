number = int(input())
print(2)
