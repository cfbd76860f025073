import re
from collections import Counter

name, number = input(), int(input())
with open(name, encoding="utf-8") as file:
    counts = Counter(re.findall(r"[^\W\d_]+", file.read().lower()))
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:number]:
    print(word, count)
