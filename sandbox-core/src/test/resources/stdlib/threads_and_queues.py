import concurrent.futures
import heapq
import queue
import sched
import threading
import time

lock = threading.RLock()
with lock, lock:
    print(lock._is_owned())
plain = threading.Lock()
print(plain.acquire(), plain.acquire(blocking=False), plain.locked(), plain.release())
begin = time.monotonic()
event = threading.Event()
print(event.wait(0.02), time.monotonic() - begin > 0.015, event.set(), event.wait(1))
plain.acquire()
print(plain.acquire(timeout=0.01), threading.Semaphore(2).acquire(), threading.Condition().acquire())
local = threading.local()
local.x = 1
print(local.x, hasattr(local, 'y'), threading.current_thread().name, threading.main_thread() is threading.current_thread())
print(threading.active_count(), [t.name for t in threading.enumerate()], threading.current_thread().is_alive())
fifo, lifo, ranked = queue.Queue(2), queue.LifoQueue(), queue.PriorityQueue()
for n in 2, 1:
    fifo.put(n)
    lifo.put(n)
    ranked.put((n, str(n)))
print(fifo.get(), lifo.get(), ranked.get(), fifo.qsize(), fifo.full(), lifo.empty())
fifo.get()
for broken in lambda: fifo.get_nowait(), lambda: fifo.get(timeout=0.01), lambda: [fifo.put(n, timeout=0.01) for n in range(3)]:
    try:
        broken()
    except (queue.Empty, queue.Full) as e:
        print(type(e).__name__)
simple = queue.SimpleQueue()
simple.put('x')
print(simple.get(), simple.empty())
happened = []
scheduler = sched.scheduler()
scheduler.enter(0.02, 1, happened.append, ('second',))
scheduler.enter(0.01, 1, happened.append, ('first',))
scheduler.run()
print(happened, concurrent.futures.Future().done(), heapq.nsmallest(1, [2, 1]))
