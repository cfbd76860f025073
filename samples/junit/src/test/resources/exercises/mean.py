numbers = [float(word) for word in input().split()]
print("Mean:", sum(numbers) / len(numbers))
