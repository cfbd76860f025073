"""Turns a freshly initialised interpreter into the image that programs start from."""

import sys

import _pysandbox
import _pysandbox_importer
from _pysandbox_absent import add_functions


def start():
    """Install the standard library and import the usual part of it. Returns prepare()."""
    _pysandbox_importer.install(_pysandbox.archive)
    _pysandbox_importer.adopt(('encodings', 'encodings.aliases', 'encodings.utf_8'))
    native = _names()
    add_functions()
    prepare = _load(native)
    # Lives as long as the image: its end would take a good part of a short run.
    _pysandbox_importer.prepare = prepare
    for name in set(sys.modules) - _names():
        del sys.modules[name]
    return prepare


def _load(native):
    from _pysandbox_preload import import_usual
    importers = import_usual()
    from _pysandbox_prepare import make_prepare
    from _pysandbox_shadow import Shadows
    return make_prepare(Shadows(native, importers))


def _names():
    return {name for name in sys.modules if not name.startswith('_pysandbox')}
