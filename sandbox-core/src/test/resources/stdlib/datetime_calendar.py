import calendar
import os
import time
from datetime import date, datetime, time as clock, timedelta, timezone

start = datetime(2024, 2, 28, 23, 59, 30)
print(start + timedelta(days=1, seconds=45), start.isoformat(), start.strftime('%A %d. %B %Y %H:%M:%S %j %U %p'))
print(datetime.strptime('03/Nov/2021 07:08:09 PM', '%d/%b/%Y %I:%M:%S %p'), date.fromisoformat('2020-W10-3'))
print(date(2023, 1, 1) - date(2022, 2, 3), (date(2024, 12, 25) - date(2024, 3, 1)).days, timedelta(hours=-5), timedelta(1.5) / 2)
print(date(2024, 2, 29).replace(year=2028), date(2021, 1, 3).isocalendar(), date(2000, 1, 1).weekday(), date.min, date.max)
berlin = timezone(timedelta(hours=1), 'MEZ')
moment = datetime(2022, 5, 6, 7, 8, 9, 123456, berlin)
print(moment, moment.astimezone(timezone.utc), moment.timestamp(), repr(moment), moment.tzname(), clock(7, 30).isoformat())
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromisoformat('2011-11-04T00:05:23Z'), f'{moment:%Y-%m-%dT%H:%M%z}')
print(calendar.month(2024, 2), end='')
print(calendar.isleap(1900), calendar.monthrange(2023, 2), calendar.day_name[0], calendar.timegm((1970, 1, 2, 0, 0, 0)))
print([w for w in calendar.Calendar(6).monthdayscalendar(2024, 9)][0], list(calendar.month_abbr)[1:4])
print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(86400 * 365)), time.strptime('30 Nov 00', '%d %b %y')[:6])
print(time.gmtime(0).tm_wday, time.asctime(time.gmtime(0)), time.mktime(time.gmtime(1000)) == 1000 + time.timezone)
before = time.monotonic()
time.sleep(0.02)
print(0 <= time.process_time() < 60, 0 <= os.times().user < 60, time.monotonic() - before > 0.015, time.perf_counter_ns() > 0, time.time() > 1.7e9, datetime.now() > datetime(2024, 1, 1))
for text in 'date(2023, 2, 29)', 'datetime.strptime("x", "%d")', 'date(2020, 1, 1) - 5', 'datetime.max + timedelta(1)':
    try:
        eval(text)
    except Exception as e:
        print(type(e).__name__, e)
