import sys

groups = {}
for line in sys.stdin:
    word = line.strip()
    if word == "":
        continue
    key = "".join(sorted(word))
    if key not in groups:
        groups[key] = []
    if word not in groups[key]:
        groups[key].append(word)

for words in groups.values():
    if len(words) > 1:
        print(" ".join(sorted(words)))
