import sys

groups = {}
for word in sys.stdin.read().split():
    groups.setdefault(frozenset(word), set()).add(word)
for words in groups.values():
    if len(words) > 1:
        print(*sorted(words))
