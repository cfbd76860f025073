number = int(input())
print(next(n for n in range(2, number) if number % n == 0))
