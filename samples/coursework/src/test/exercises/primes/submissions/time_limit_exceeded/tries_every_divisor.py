def is_prime(n):
    divisors = 0
    for i in range(1, n + 1):
        if n % i == 0:
            divisors += 1
    return divisors == 2


a, b = map(int, input().split())
primes = [n for n in range(a, b + 1) if is_prime(n)]
for p in primes:
    print(p)
if not primes:
    print("none")
