import csv
list(csv.DictReader(open("nofile.csv")))
