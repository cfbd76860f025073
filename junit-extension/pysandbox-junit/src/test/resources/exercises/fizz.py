# Says which numbers are divisible.
n = int(input())
print("Fizz" if n % 3 == 0 else n)
