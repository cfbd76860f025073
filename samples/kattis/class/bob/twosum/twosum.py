target = int(input())
numbers = [int(word) for word in input().split()]
for number in numbers:
    if target - number in numbers:
        print(f"{number} + {target - number}")
        break
else:
    print("impossible")
