name = input()
n = int(input())

try:
    with open(name, encoding="utf-8") as file:
        text = file.read()
except FileNotFoundError:
    print(name + ": no such file")
else:
    counts = {}
    word = ""
    for letter in text.lower() + " ":
        if letter.isalpha():
            word = word + letter
        elif word != "":
            counts[word] = counts.get(word, 0) + 1
            word = ""

    order = sorted(counts, key=lambda word: (-counts[word], word))
    for word in order[:n]:
        print(word, counts[word])
