import sys
from rules import is_divisor

with open(sys.argv[1]) as file:
    number = int(file.read())
words = sys.stdin.read().split()
if len(words) != 1 or not words[0].isdigit() or not is_divisor(number, int(words[0])):
    sys.exit(43)
if number % 2:
    with open(sys.argv[3] + "score_multiplier.txt", "w") as file:
        file.write("0.5")
sys.exit(42)
