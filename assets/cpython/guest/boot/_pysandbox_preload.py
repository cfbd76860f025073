"""Imports the usual modules before any program runs, so that the snapshot holds them.

Only whole packages: `import json` must not bring what native Python brings with
`import json.tool` alone, or a forgotten import would go unnoticed here.
"""

import builtins

_USUAL = (
    # Printing an error must not need an import.
    'traceback linecache tokenize ast codeop contextlib textwrap unicodedata _colorize '
    # What exercises use.
    'math cmath random re string json csv collections itertools functools operator heapq bisect '
    'dataclasses enum typing copy datetime decimal fractions numbers statistics time calendar '
    'types abc io os sys warnings weakref gc struct array binascii hashlib base64 '
    'pathlib tempfile shutil fnmatch glob locale inspect _strptime threading queue '
    'argparse unittest logging pprint reprlib keyword zlib atexit errno signal pickle asyncio'
).split()


def import_usual():
    """Import the usual modules; returns who imported whom, by top-level names."""
    importers = {}
    original = builtins.__import__

    def recording(name, globals=None, locals=None, fromlist=(), level=0):
        if globals and level == 0:
            importer = globals['__name__'].partition('.')[0]
            importers.setdefault(name.partition('.')[0], set()).add(importer)
        return original(name, globals, locals, fromlist, level)

    builtins.__import__ = recording
    try:
        for name in _USUAL:
            original(name)
    finally:
        builtins.__import__ = original
    return importers
