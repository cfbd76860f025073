import time
t={time.perf_counter_ns()%10**6 for _ in range(10000)}|{time.time_ns()%10**6 for _ in range(1000)}|{time.clock_gettime_ns(time.CLOCK_MONOTONIC)%10**6 for _ in range(1000)}
print(t)
print(time.tzname,time.timezone,time.localtime(0)[:6])
import locale,sys,platform
print(locale.setlocale(locale.LC_ALL,''),sys.getfilesystemencoding(),platform.platform(),platform.node())
