n = int(input())
for i in range(1, n + 1):
    word = ""
    if i % 3 == 0:
        word = word + "fizz"
    if i % 5 == 0:
        word = word + "buzz"
    if word == "":
        print(i)
    else:
        print(word)
