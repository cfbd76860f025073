import html
import html.parser
import http
import ipaddress
import mimetypes
import urllib.error
import urllib.parse
import xml.dom.minidom
import xml.etree.ElementTree as ET

tree = ET.fromstring('<root a="1"><item id="x">text &amp; more</item><item id="y"/><!-- c --></root>')
print([(e.tag, e.get('id'), e.text) for e in tree.iter('item')], tree.find('item[@id="y"]').attrib, tree.attrib)
ET.SubElement(tree, 'new', n='ü').text = '<&>'
ET.indent(tree)
print(ET.tostring(tree, encoding='unicode'))
print(ET.tostring(ET.Element('{urn:x}a')), [event for event, _ in ET.iterparse(__import__('io').BytesIO(b'<a><b/></a>'), ('start', 'end'))])
try:
    ET.fromstring('<a><b></a>')
except ET.ParseError as e:
    print(e, e.position)
print(xml.dom.minidom.parseString('<a><b c="d">e</b></a>').toprettyxml(indent='  '))
print(html.escape('<a href="x">'), html.unescape('&lt;&eacute;&#8364;&nbsp;'), http.HTTPStatus(404).phrase, http.HTTPMethod.GET)


class Links(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs):
        print(tag, attrs)


Links().feed('<p class=x><a href="https://example.org/?a=1&amp;b=2">link</a><br/>')
parts = urllib.parse.urlsplit('https://user:pw@example.org:8080/a%20b/c;p?q=1&q=2&e=#frag')
print(parts, parts.port, parts.hostname, urllib.parse.parse_qs(parts.query, keep_blank_values=True), sep='\n')
print(urllib.parse.urlencode({'a b': 'ü', 'l': [1, 2]}, doseq=True), urllib.parse.quote('a/b c'), urllib.parse.unquote_plus('a+%C3%BC'))
print(urllib.parse.urljoin('https://e.org/a/b', '../c?d'), urllib.error.URLError('why'), mimetypes.guess_type('x.html'))
print(ipaddress.ip_network('192.168.0.0/29').num_addresses, ipaddress.ip_address('::1').is_loopback, list(ipaddress.ip_network('10.0.0.0/30').hosts()))
