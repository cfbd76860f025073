import cmath
import math
import numbers
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, getcontext, localcontext
from fractions import Fraction

print(math.factorial(25), math.comb(10, 3), math.perm(5, 2), math.isqrt(10**20))
print(math.gcd(84, 36, 120), math.lcm(4, 6, 10), math.prod([1.5, 2, 3]))
print(math.sqrt(2), math.hypot(3, 4), math.dist((0, 0), (1, 1)), math.fsum([0.1] * 10))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), round(2.5), round(-0.5), round(1234.567, -2))
print(math.log2(1024), math.log10(0.001), math.log(8, 2), math.exp(0), math.degrees(math.pi))
print(math.inf, -math.inf, math.nan, math.isclose(0.1 + 0.2, 0.3), math.ulp(1.0), math.nextafter(1, 2))
print(math.frexp(10.0), math.modf(3.75), math.copysign(1, -0.0), math.remainder(7, 4), math.fma(2.0, 3.0, 4.0))
print(cmath.sqrt(-1), cmath.phase(-1), cmath.polar(1j)[0], abs(3 + 4j), (1 + 2j) * (3 - 1j))
print(Decimal('0.1') + Decimal('0.2'), Decimal(1) / Decimal(7), Decimal('2.675').quantize(Decimal('0.01'), ROUND_HALF_UP))
with localcontext() as context:
    context.prec = 50
    print(Decimal(2).sqrt(), getcontext().prec)
try:
    Decimal('x')
except InvalidOperation as e:
    print(type(e).__name__, e)
print(Fraction(3, 4) + Fraction('0.125'), Fraction(0.5), Fraction(22, 7).limit_denominator(5), f'{Fraction(1, 3):.4f}')
print(isinstance(3, numbers.Integral), isinstance(Fraction(1, 2), numbers.Rational), isinstance(1.5, numbers.Rational))
print(2**200, -7 // 2, -7 % 3, divmod(-7, 2), pow(3, -1, 11), (255).bit_length(), (10).bit_count())
print(int('ff', 16), int('0b101', 0), hex(255), oct(8), bin(-5), float.fromhex('0x1.8p1'), (0.75).as_integer_ratio())
print(len(str(3**8000)), sum(map(int, str(7**5000))))
for text in '1/0', 'math.sqrt(-1)', 'math.factorial(-1)', 'int("x")', '10.0**400', 'math.log(0)':
    try:
        eval(text)
    except (ArithmeticError, ValueError) as e:
        print(text, type(e).__name__, e)
