import json
s='['*1000000
for f in (json.loads,):
    try: f(s)
    except BaseException as e: print(type(e).__name__)
try: json.dumps(eval("[" * 90 + "]" * 90))
except BaseException as e: print(type(e).__name__)
