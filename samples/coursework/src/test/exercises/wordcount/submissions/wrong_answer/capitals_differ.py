import re
from collections import Counter

name, number = input(), int(input())
try:
    with open(name, encoding="utf-8") as file:
        counts = Counter(re.findall(r"[^\W\d_]+", file.read()))
except FileNotFoundError:
    print(f"{name}: no such file")
else:
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:number]:
        print(word, count)
