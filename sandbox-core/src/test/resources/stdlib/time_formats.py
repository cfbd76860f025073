"""Times as text, and text as times."""

import calendar
import time

for seconds in (0, 951_782_400, 1_709_210_096, 4_102_444_799):
    moment = time.gmtime(seconds)
    print(tuple(moment), calendar.timegm(moment) == seconds)
    print(time.strftime('%a %A %b %B %d %e %H %I %j %m %M %p %S %U %W %w %y %Y %%', moment))
    print(time.strftime('%c|%x|%X|%D|%F|%T|%R', moment), time.asctime(moment), sep='|')

print(time.strftime('Grüße, %d. %B', (2024, 2, 29, 12, 34, 56, 3, 60, 0)))
print(time.strptime('Thu 29 Feb 2024 12:34:56', '%a %d %b %Y %H:%M:%S')[:8])
print(time.strptime(time.asctime(time.gmtime(86_400))))
for fields in ((2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 25, 0, 0, 0, 1, 0)):
    try:
        print(time.strftime('%c', fields))
    except ValueError as e:
        print(e)
print(sorted(time.localtime(0))[:3], time.localtime(0).tm_isdst)
