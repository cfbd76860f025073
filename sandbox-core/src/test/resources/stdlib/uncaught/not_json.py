import json
json.dump({1: {2}}, open("o.json", "w"))
