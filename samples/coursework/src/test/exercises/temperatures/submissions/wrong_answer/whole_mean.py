import sys

readings = {}
faulty = 0
for line in sys.stdin:
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    try:
        date, place, text = [part.strip() for part in line.split(";")]
        readings.setdefault(place, []).append(float(text.replace(",", ".")))
    except ValueError:
        faulty += 1
for place in sorted(readings):
    numbers = readings[place]
    if numbers:
        print(f"{place}:", min(numbers), sum(numbers) // len(numbers), max(numbers))
if faulty:
    print(faulty, "faulty lines")
