"""Accepts any two of the numbers that add up: validate.py input answer feedback_dir/ < output"""

import sys

ACCEPTED, WRONG = 42, 43


def refuse(message):
    with open(sys.argv[3] + "judgemessage.txt", "w") as file:
        file.write(message)
    sys.exit(WRONG)


with open(sys.argv[1]) as file:
    target = int(file.readline())
    numbers = [int(word) for word in file.read().split()]
with open(sys.argv[2]) as file:
    possible = file.read().split() != ["impossible"]

words = sys.stdin.read().split()
if words == ["impossible"]:
    if possible:
        refuse("there are two such numbers")
    sys.exit(ACCEPTED)
try:
    first, second = (int(word) for word in words)
except ValueError:
    refuse("the output is neither two numbers nor impossible")
if first + second != target:
    refuse("the sum is not the one that is asked for")
for number in (first, second):
    if number not in numbers:
        refuse("a number is not in the list, or not as often")
    numbers.remove(number)
sys.exit(ACCEPTED)
