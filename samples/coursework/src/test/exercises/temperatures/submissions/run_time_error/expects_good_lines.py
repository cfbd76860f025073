import sys

readings = {}
for line in sys.stdin:
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    date, place, text = line.split(";")
    readings.setdefault(place.strip(), []).append(float(text.replace(",", ".")))
for place in sorted(readings):
    numbers = readings[place]
    print(f"{place}:", min(numbers), sum(numbers) / len(numbers), max(numbers))
