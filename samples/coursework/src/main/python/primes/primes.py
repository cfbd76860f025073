def is_prime(n):
    if n < 2:
        return False
    divisor = 2
    while divisor * divisor <= n:
        if n % divisor == 0:
            return False
        divisor = divisor + 1
    return True


first, last = input().split()
found = False
for number in range(int(first), int(last) + 1):
    if is_prime(number):
        print(number)
        found = True
if not found:
    print("none")
