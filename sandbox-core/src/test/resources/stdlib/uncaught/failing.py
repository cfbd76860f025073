import json
value = json.loads('nope')
