target = int(input())
seen = set()
for word in input().split():
    number = int(word)
    if target - number in seen:
        print(number, target - number)
        break
    seen.add(number)
else:
    print("impossible")
