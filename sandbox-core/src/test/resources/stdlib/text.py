import difflib
import pprint
import re
import reprlib
import string
import textwrap
import unicodedata

print(re.findall(r'(\w+)=(\d+)', 'a=1, b=22;c=x'), re.sub(r'(?P<x>\d)', r'<\g<x>>', 'a1b2'), re.split(r'[,;]\s*', 'a, b;c'))
m = re.match(r'(?P<year>\d{4})-(?P<month>\d\d)', '2024-05-06')
print(m, m.groupdict(), m.span('month'), m[1], re.fullmatch('a+', 'aab'), re.escape('a.b*c'))
print(re.sub('[aeiou]', lambda m: m[0].upper(), 'education'), re.compile(r'^\s*#.*$', re.M).findall('# a\nb\n  # c'))
print(re.search(r'(?<=\$)\d+(?!\d)', 'cost $42'), re.findall(r'(?i)straße|\bÄ\w+', 'STRASSE Straße Äpfel'), re.subn('a', 'b', 'aaa', count=2))
try:
    re.compile('(a')
except re.PatternError as e:
    print(type(e).__name__, e, e.pos)
print(string.ascii_letters, string.punctuation, string.capwords('the quick  fox'), string.Template('$a ${b}').substitute(a=1, b=2))
print(textwrap.fill('The quick brown fox jumps over the lazy dog', 20, initial_indent='* ', subsequent_indent='  '))
print(textwrap.dedent('''
    one
      two
    ''').strip(), textwrap.shorten('many words in here', 12), textwrap.indent('a\nb', '> '))
print(''.join(difflib.unified_diff(['a\n', 'b\n', 'c\n'], ['a\n', 'B\n', 'c\n'], 'old', 'new')), end='')
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), round(difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), 3))
pprint.pprint({'numbers': list(range(30)), 'nested': {'k' * 20: ['v' * 30, 'w' * 30]}}, width=60, compact=True)
print(reprlib.repr(list(range(100))), reprlib.repr('x' * 100))
print(unicodedata.name('é'), unicodedata.normalize('NFD', 'é').encode(), unicodedata.category('€'), unicodedata.lookup('SNOWMAN'))
print('ß'.upper(), 'İ'.lower().encode(), 'ﬁ'.casefold(), '①'.isdigit(), 'x²'.isidentifier(), '日本'.encode('utf-16-le'), ascii('naïve'))
print(f'{1234567.891:,.2f} {255:#x} {-3.7:+08.1f} {"mid":^9}| {0.25:.1%} {1e10:g} {5!r:>4} {"é":\u00e0<3}')
print('%-5s|%05d|%.3e|%%' % ('ab', 42, 12345.678), 'a{0[k]}b{1.real}'.format({'k': 1}, 2), 'tab\tq'.expandtabs(4), 'a,b,,c'.split(','))
print('{:>10}|{:_}|{:n}'.format('right', 1234567, 12), 'Hello'.translate(str.maketrans('lo', '01')), 'x'.join('abc'), 'abcabc'.rpartition('b'))
