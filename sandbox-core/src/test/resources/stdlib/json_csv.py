import configparser
import csv
import io
import json
import tomllib

value = {'name': 'Zoë', 'n': [1, 2.5, None, True], 'nested': {'b': 1, 'a': [[]]}, 'big': 10**20}
print(json.dumps(value), json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False), sep='\n')
print(json.loads('{"x": [1e3, "\\u00e9\\n", false], "y": -0.0}'), json.loads('[NaN, Infinity]'), json.dumps((1, {2: 3}), separators=(',', ':')))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.dumps({1, 2}, default=sorted), json.loads('1.10', parse_float=str))
for text in '{"a" 1}', '[1,]', '', '{"a": 1} x', '"\t"':
    try:
        json.loads(text)
    except json.JSONDecodeError as e:
        print(type(e).__name__, e, e.lineno, e.colno)
try:
    json.dumps({'a': object})
except TypeError as e:
    print(e)


class PointEncoder(json.JSONEncoder):
    def default(self, o):
        return [o.real, o.imag] if isinstance(o, complex) else super().default(o)


print(json.dumps([1 + 2j], cls=PointEncoder))
rows = list(csv.reader(io.StringIO('a,"b, c",d\n1,"say ""hi""",\n')))
print(rows, list(csv.DictReader(io.StringIO('x;y\n1;2\n'), delimiter=';')))
out = io.StringIO()
writer = csv.DictWriter(out, ['id', 'text'], quoting=csv.QUOTE_NONNUMERIC, lineterminator='\n')
writer.writeheader()
writer.writerow({'id': 1.5, 'text': 'a "quoted" word'})
print(out.getvalue(), csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter, csv.list_dialects())
config = configparser.ConfigParser()
config.read_string('[main]\npath = /home\nfull = %(path)s/x\nn = 42\non = yes\n')
print(config['main']['full'], config.getint('main', 'n'), config.getboolean('main', 'on'), config.sections())
try:
    config.get('main', 'missing')
except configparser.NoOptionError as e:
    print(e)
print(tomllib.loads('title = "x"\n[owner]\nborn = 1979-05-27\nports = [1, 2]\n'))
