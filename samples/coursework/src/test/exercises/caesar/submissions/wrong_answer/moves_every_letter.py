import sys

shift = int(input())
for line in sys.stdin:
    result = ""
    for letter in line:
        if letter.isalpha():
            base = ord("A") if letter.isupper() else ord("a")
            result += chr((ord(letter) - base + shift) % 26 + base)
        else:
            result += letter
    print(result, end="")
