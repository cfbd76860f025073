import sys

readings = {}
faulty = 0

for line in sys.stdin:
    line = line.strip()
    if line == "" or line.startswith("#"):
        continue
    parts = line.split(";")
    if len(parts) != 3:
        faulty += 1
        continue
    place = parts[1].strip()
    try:
        temperature = float(parts[2].replace(",", "."))
    except ValueError:
        faulty += 1
        continue
    if place in readings:
        readings[place].append(temperature)
    else:
        readings[place] = [temperature]

for place in sorted(readings):
    numbers = readings[place]
    mean = sum(numbers) / len(numbers)
    print(f"{place}: {min(numbers)} {mean} {max(numbers)}")
if faulty > 0:
    print(faulty, "faulty lines")
