print(max(int(word) for word in input().split()))
