import sys

shift = int(input())
for line in sys.stdin:
    result = ""
    for letter in line:
        if "a" <= letter <= "z" or "A" <= letter <= "Z":
            result += chr(ord(letter) + shift % 26)
        else:
            result += letter
    print(result, end="")
