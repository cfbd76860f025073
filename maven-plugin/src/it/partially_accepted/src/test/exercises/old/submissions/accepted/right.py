print(max(float(word) for word in input().split()))
