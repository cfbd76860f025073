import asyncio
import concurrent.futures
import importlib.util
import os
import signal
import socket
import subprocess
import threading
import urllib.error
import urllib.request

for name in ('ssl _socket tkinter turtle curses multiprocessing sqlite3 ctypes mmap resource readline termios pwd smtplib '
             'http.client http.server xml.sax concurrent.futures.process pip venv _bz2 no_such_module http.nothing').split():
    try:
        __import__(name)
        print(name, 'is there')
    except ImportError as e:
        print(type(e).__name__, e, e.name == name)
print(importlib.util.find_spec('ssl'), importlib.util.find_spec('tkinter'))


def executor():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return pool.submit(print)


for attempt in (
    lambda: os.system('ls'), lambda: os.fork(), lambda: os.popen('ls'), lambda: os.execv('/bin/ls', ['ls']), lambda: os.kill(1, 9),
    lambda: os.getuid(), lambda: os.pipe(), lambda: os.wait(), lambda: os.spawnl(0, 'x'), lambda: signal.alarm(1),
    lambda: subprocess.run(['ls'], capture_output=True), lambda: subprocess.Popen('ls', shell=True), lambda: subprocess.check_output('ls'),
    lambda: threading.Thread(target=print).start(), executor, lambda: threading.Timer(1, print).start(),
    lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM), lambda: socket.create_connection(('localhost', 80)),
    lambda: socket.gethostbyname('localhost'), lambda: urllib.request.urlopen('https://example.org/'),
    lambda: urllib.request.urlretrieve('http://example.org/'), lambda: urllib.request.urlopen('nonsense'),
    lambda: concurrent.futures.ProcessPoolExecutor, lambda: os.get_terminal_size(),
):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
try:
    urllib.request.urlopen('http://example.org/')
except urllib.error.URLError as e:
    print(type(e.reason).__name__)


async def outside():
    for attempt in (lambda: asyncio.open_connection('localhost', 80), lambda: asyncio.start_server(print, 'localhost', 80),
                    lambda: asyncio.to_thread(print), lambda: asyncio.create_subprocess_exec('ls'), lambda: asyncio.create_subprocess_shell('ls'),
                    lambda: asyncio.get_running_loop().getaddrinfo('localhost', 80)):
        try:
            print(await attempt())
        except Exception as e:
            print(type(e).__name__, e)


async def waits_for_nobody():
    await asyncio.Event().wait()


asyncio.run(outside())
try:
    asyncio.run(waits_for_nobody())
except RuntimeError as e:
    print(e)
print(threading.active_count(), hasattr(os, 'nothing'))
os.system('clear')
