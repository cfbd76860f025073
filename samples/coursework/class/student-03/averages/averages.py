def check(numbers):
    if not numbers:
        raise ValueError("no numbers")


def mean(numbers):
    check(numbers)
    return sum(numbers) / len(numbers)


def median(numbers):
    check(numbers)
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def modes(numbers):
    check(numbers)
    counts = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    most = max(counts.values())
    return [number for number, count in counts.items() if count == most]
