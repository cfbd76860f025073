import sys
from collections import defaultdict

groups = defaultdict(set)
for word in sys.stdin.read().split():
    groups["".join(sorted(word))].add(word)
for words in groups.values():
    if len(words) > 1:
        print(*sorted(words))
