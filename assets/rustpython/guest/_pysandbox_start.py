"""Turns a freshly initialised interpreter into the image that programs start from."""

import sys

from _pysandbox_absent import add_functions
from _pysandbox_finders import install_finders
from _pysandbox_platform import complete

# Every run restores what is imported here, and few use these.
_LARGE = 'argparse', 'asyncio', 'unittest'


def start():
    """Import the usual part of the standard library. Returns prepare() and finish()."""
    native = _names()
    add_functions()
    complete()
    install_finders(native)
    functions = _load(native)
    for name in set(sys.modules) - _names():
        del sys.modules[name]
    return functions


def _load(native):
    from _pysandbox_preload import _USUAL, import_usual
    for name in _LARGE:
        _USUAL.remove(name)
    importers = import_usual()
    from _pysandbox_finish import make_finish
    from _pysandbox_prepare import make_prepare
    from _pysandbox_shadow import Shadows
    return make_prepare(Shadows(native, importers)), make_finish()


def _names():
    return {name for name in sys.modules if not name.startswith('_pysandbox')}
