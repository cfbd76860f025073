"""Which files of CPython's Lib go into the archive. Files in lib/ take the place of CPython's.

Read by pack_stdlib.py only. Patterns are of fnmatch, against the path below Lib.
"""

# Cannot work without processes, sockets, a screen, a terminal, native code or a second system.
IMPOSSIBLE = (
    '_aix_support.py', '_android_support.py', '_apple_support.py', '_ios_support.py',
    '_osx_support.py', '_pyrepl/*', 'asyncio/__main__.py', 'asyncio/base_subprocess.py',
    'asyncio/proactor_events.py', 'asyncio/selector_events.py', 'asyncio/windows_*.py',
    'concurrent/futures/process.py', 'ctypes/*', 'curses/*', 'dbm/gnu.py', 'dbm/ndbm.py',
    'dbm/sqlite3.py', 'email/*', 'ensurepip/*', 'ftplib.py', 'http/c*.py', 'http/server.py',
    'idlelib/*', 'imaplib.py', 'importlib/metadata/*', 'multiprocessing/*', 'netrc.py',
    'poplib.py', 'pty.py', 'smtplib.py', 'sqlite3/*', 'ssl.py', 'tkinter/*', 'tty.py',
    'turtle.py', 'turtledemo/*', 'urllib/robotparser.py', 'venv/*', 'webbrowser.py',
    'wsgiref/*', 'xmlrpc/*', 'zipapp.py',
)

# Stand-ins for what is there in C, the tools of CPython's own developers, and the like.
NOT_NEEDED = (
    '__hello__.py', '__phello__/*', '_py_abc.py', '_pydatetime.py', '_pydecimal.py', '_pyio.py',
    'antigravity.py', 'cProfile.py', 'compileall.py',
    'mailbox.py', 'modulefinder.py', 'nturl2path.py', 'pickletools.py', 'plistlib.py',
    'profile.py', 'pstats.py', 'py_compile.py', 'pyclbr.py', 'pydoc_data/*', 'site-packages/*',
    'stringprep.py', 'symtable.py', 'tabnanny.py', 'test/*', 'trace.py', 'unittest/__main__.py',
    'xml/dom/pulldom.py', 'xml/sax/*',
)

# Frozen by CPython's build: never looked for in a directory.
FROZEN = (
    '_collections_abc.py', '_sitebuiltins.py', 'abc.py', 'codecs.py', 'genericpath.py',
    'importlib/_bootstrap.py', 'importlib/_bootstrap_external.py', 'importlib/machinery.py',
    'importlib/util.py', 'io.py', 'ntpath.py', 'os.py', 'posixpath.py', 'runpy.py', 'site.py',
    'stat.py', 'zipimport.py',
)

# In spite of the above: pydoc's pager (help() wants it).
NEEDED = ('_pyrepl/__init__.py', '_pyrepl/pager.py')

# The encodings that files of exercises come in; the tables of all others are large.
ENCODINGS = (
    '__init__ aliases ascii base64_codec charmap cp1250 cp1251 cp1252 cp437 cp850 hex_codec '
    'iso8859_1 iso8859_15 iso8859_2 latin_1 mac_roman punycode quopri_codec raw_unicode_escape '
    'rot_13 undefined unicode_escape utf_16 utf_16_be utf_16_le utf_32 utf_32_be utf_32_le utf_7 '
    'utf_8 utf_8_sig uu_codec zlib_codec'
).split()

# file: (text, replacement). os has a fork here, which says why it fails, but no hook for it;
# and there is no OpenSSL.
AMENDMENTS = {
    'hashlib.py': ('from _hashlib import pbkdf2_hmac', 'from _pbkdf2 import pbkdf2_hmac'),
    'random.py': ('hasattr(_os, "fork")', 'hasattr(_os, "register_at_fork")'),
    'asyncio/events.py': ("hasattr(os, 'fork')", "hasattr(os, 'register_at_fork')"),
}
