def mean(numbers):
    return sum(numbers) / len(numbers)


def median(numbers):
    return sorted(numbers)[len(numbers) / 2]


def modes(numbers):
    return {max(numbers, key=numbers.count)}
