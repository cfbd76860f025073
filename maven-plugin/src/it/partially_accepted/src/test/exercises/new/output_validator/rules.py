def is_divisor(number, other):
    return 1 < other < number and number % other == 0
