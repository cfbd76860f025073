def is_prime(n):
    for divisor in range(2, int(n ** 0.5) + 1):
        if n % divisor == 0:
            return False
    return n > 0


a, b = map(int, input().split())
primes = [n for n in range(a, b + 1) if is_prime(n)]
for p in primes:
    print(p)
if not primes:
    print("none")
