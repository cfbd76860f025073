from math import isqrt


def is_prime(number):
    return number > 1 and all(number % divisor for divisor in range(2, isqrt(number) + 1))


first, last = map(int, input().split())
primes = [number for number in range(first, last + 1) if is_prime(number)]
print(*primes or ["none"], sep="\n")
