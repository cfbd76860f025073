import sys
from itertools import permutations

words = sorted(set(sys.stdin.read().split()))
done = set()
for word in words:
    if word in done:
        continue
    group = [word]
    for other in words:
        if other != word and len(other) == len(word):
            if any("".join(letters) == other for letters in permutations(word)):
                group.append(other)
    done.update(group)
    if len(group) > 1:
        print(*sorted(group))
