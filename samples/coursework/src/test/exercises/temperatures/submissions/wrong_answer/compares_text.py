import sys

readings = {}
faulty = 0
for line in sys.stdin:
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    parts = [part.strip().replace(",", ".") for part in line.split(";")]
    try:
        date, place, text = parts
        float(text)
        readings.setdefault(place, []).append(text)
    except ValueError:
        faulty += 1
for place in sorted(readings):
    texts = readings[place]
    print(f"{place}:", min(texts), sum(map(float, texts)) / len(texts), max(texts))
if faulty:
    print(faulty, "faulty lines")
