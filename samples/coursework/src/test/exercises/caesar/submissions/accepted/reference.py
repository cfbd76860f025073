import string
import sys

shift = int(sys.stdin.readline()) % 26
small, big = string.ascii_lowercase, string.ascii_uppercase
table = str.maketrans(small + big, small[shift:] + small[:shift] + big[shift:] + big[:shift])
for line in sys.stdin:
    print(line.translate(table), end="")
