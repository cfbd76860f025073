import zoneinfo
from datetime import datetime, timedelta, timezone

berlin = zoneinfo.ZoneInfo('Europe/Berlin')
for month in 1, 7:
    noon = datetime(2023, month, 15, 12, tzinfo=berlin)
    print(noon, noon.tzname(), noon.utcoffset(), noon.dst(), noon.astimezone(zoneinfo.ZoneInfo('America/New_York')))
change = datetime(2023, 10, 29, 1, 30, tzinfo=timezone.utc)
for hours in range(-1, 2):
    local = (change + timedelta(hours=hours)).astimezone(berlin)
    print(local, local.fold)
print(datetime(2024, 1, 1, tzinfo=zoneinfo.ZoneInfo('Asia/Kolkata')).isoformat(), repr(berlin), str(berlin))
print(zoneinfo.ZoneInfo('UTC').utcoffset(change), zoneinfo.ZoneInfo('Europe/Berlin') is berlin)
print({'Europe/Paris', 'Asia/Tokyo', 'UTC'} <= zoneinfo.available_timezones())
try:
    zoneinfo.ZoneInfo('Europe/Atlantis')
except zoneinfo.ZoneInfoNotFoundError as e:
    print(type(e).__name__, e)
