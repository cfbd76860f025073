import xml.etree.ElementTree as E
s='<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'+''.join(f'<!ENTITY {chr(98+i)} "{("&"+chr(97+i)+";")*10}">' for i in range(12))+']><x>&m;</x>'
try: E.fromstring(s); print('expanded')
except BaseException as e: print(type(e).__name__)
try: E.fromstring('<a>'*1000000)
except BaseException as e: print(type(e).__name__)
try: E.fromstring('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')
except BaseException as e: print(type(e).__name__)
