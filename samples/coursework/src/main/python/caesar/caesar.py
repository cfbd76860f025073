import sys

SMALL = "abcdefghijklmnopqrstuvwxyz"
BIG = SMALL.upper()


def move(letter, shift):
    for alphabet in (SMALL, BIG):
        if letter in alphabet:
            place = alphabet.index(letter)
            return alphabet[(place + shift) % 26]
    return letter


shift = int(input())
for line in sys.stdin:
    result = ""
    for letter in line:
        result = result + move(letter, shift)
    print(result, end="")
