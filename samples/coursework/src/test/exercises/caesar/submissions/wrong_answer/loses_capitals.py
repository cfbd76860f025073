import sys

shift = int(input())
for line in sys.stdin:
    result = ""
    for letter in line.lower():
        if "a" <= letter <= "z":
            result += chr((ord(letter) - ord("a") + shift) % 26 + ord("a"))
        else:
            result += letter
    print(result, end="")
