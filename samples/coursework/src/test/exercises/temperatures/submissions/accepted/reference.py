import sys
from collections import defaultdict
from statistics import mean

readings = defaultdict(list)
faulty = 0
for line in map(str.strip, sys.stdin):
    if not line or line.startswith("#"):
        continue
    try:
        date, place, temperature = map(str.strip, line.split(";"))
        readings[place].append(float(temperature.replace(",", ".")))
    except ValueError:
        faulty += 1

for place, temperatures in sorted(readings.items()):
    if temperatures:
        print(f"{place}:", min(temperatures), mean(temperatures), max(temperatures))
if faulty:
    print(faulty, "faulty lines")
