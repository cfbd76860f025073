import sys

groups = {}
for word in sys.stdin.read().split():
    groups.setdefault("".join(sorted(word)), []).append(word)
for words in groups.values():
    if len(words) > 1:
        print(*sorted(words))
