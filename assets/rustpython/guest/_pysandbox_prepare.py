"""Readies the image for a program: what it is called with, where it is, what is random."""

import logging
import os
import random
import sys
import tempfile
import time
from _frozen_importlib_external import SourceFileLoader
from types import ModuleType


class _ScriptLoader(SourceFileLoader):
    """Has the source at hand even if no such file exists."""

    def get_data(self, path):
        return self._source if path == self.path else super().get_data(path)


_ScriptLoader.__name__ = _ScriptLoader.__qualname__ = 'SourceFileLoader'
_ScriptLoader.__module__ = SourceFileLoader.__module__


def make_prepare(shadows):
    """The function that the front calls before each program; it returns the program's names."""
    library = sys.path[-1]

    def prepare(name, source, directory, argv, env):
        os.chdir(directory)
        folder = os.path.normpath(os.path.join(directory, os.path.dirname(name)))
        os.environ.clear()
        os.environ.update(env)
        sys.argv = argv
        sys.orig_argv = ['python3.14', *argv]
        sys.path[:] = folder, library
        sys.path_importer_cache.clear()
        _forget_random_state()
        names = _main(name, source)
        shadows.make_way(folder)
        return names

    return prepare


def _forget_random_state():
    random.seed(int.from_bytes(os.urandom(32)))
    logging._startTime = time.time_ns()
    tempfile.tempdir = tempfile._name_sequence = None
    uuid = sys.modules.get('uuid')
    if uuid is not None:
        uuid._node = uuid._last_timestamp = None


def _main(name, source):
    """A new `__main__`, unless a prelude has made one: the image's own is never collected."""
    main = sys.modules.get('__main__')
    if main is None or not hasattr(main, '__file__'):
        main = sys.modules['__main__'] = ModuleType('__main__')
    loader = _ScriptLoader('__main__', name)
    loader._source = source
    names = main.__dict__
    names.update(__loader__=loader, __builtins__=sys.modules['builtins'], __file__=name, __cached__=None)
    return names
