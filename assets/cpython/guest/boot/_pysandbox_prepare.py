"""Readies the image for a program: what it is called with, where it is, what is random."""

import builtins
import logging
import os
import posix
import random
import sys
import time
from _frozen_importlib_external import SourceFileLoader
from _random import Random
from types import ModuleType

from _pysandbox_importer import ROOT, printed_as_file_loader


@printed_as_file_loader
class _ScriptLoader(SourceFileLoader):
    """Has the source at hand even if no such file exists."""

    def get_data(self, path):
        return self._source if path == self.path else super().get_data(path)


def make_prepare(shadows):
    """The function that the C front calls before each program."""

    def prepare(name, source, directory, argv, env, fresh):
        os.chdir(directory)
        folder = posix._path_normpath(os.path.join(directory, os.path.dirname(name)))
        _replace_environment(env)
        _set_paths(argv, folder)
        _forget_random_state()
        _fill_main(name, source, fresh)
        shadows.make_way(folder)

    return prepare


def _replace_environment(env):
    data = os.environ._data
    for name in data:
        os.unsetenv(name)
    data.clear()
    for name, value in env:
        os.environ[name] = value


def _set_paths(argv, folder):
    sys.argv = argv
    sys.orig_argv = ['python3.13', *argv]
    sys.path[:] = folder, ROOT
    cache = sys.path_importer_cache
    for path in [path for path in cache if not path.startswith(ROOT)]:
        del cache[path]


def _forget_random_state():
    Random.seed(random._inst, int.from_bytes(os.urandom(32)))
    random._inst.gauss_next = None
    logging._startTime = time.time_ns()
    tempfile = sys.modules.get('tempfile')
    if tempfile is not None:
        tempfile.tempdir = tempfile._name_sequence = None
    uuid = sys.modules.get('uuid')
    if uuid is not None:
        uuid._node = uuid._last_timestamp = None


def _fill_main(name, source, fresh):
    if fresh:
        # A new one: the image's own is exempt from garbage collection, with all it would hold.
        sys.modules['__main__'] = ModuleType('__main__')
    loader = _ScriptLoader('__main__', name)
    loader._source = source
    main = sys.modules['__main__'].__dict__
    main['__loader__'] = loader
    main.setdefault('__annotations__', {})
    main.update(__builtins__=builtins, __file__=name, __cached__=None)
