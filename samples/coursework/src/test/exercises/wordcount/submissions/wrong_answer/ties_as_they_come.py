import re
from collections import Counter

name, number = input(), int(input())
try:
    with open(name, encoding="utf-8") as file:
        counts = Counter(re.findall(r"[^\W\d_]+", file.read().lower()))
except FileNotFoundError:
    print(f"{name}: no such file")
else:
    for word, count in counts.most_common(number):
        print(word, count)
