"""Lets a file beside the script win over a standard module that was imported in advance.

Native Python would find the file first, as the script's directory leads sys.path. So such a
module is dropped again, and with it every module that imported it: they are to meet the
file, too. Rare; so the way that finds nothing is the fast one.
"""

import sys
from _frozen_importlib_external import PathFinder
from posix import listdir

# Linked into this interpreter, but found along sys.path by most others.
_FILES_ELSEWHERE = frozenset(
    ('array', 'binascii', 'cmath', 'math', 'pyexpat', 'select', 'unicodedata', 'zlib'))


class SiblingFinder:
    """Finds modules beside the script that would else be found in this interpreter."""

    def __init__(self, names, directory):
        self._names = names
        self._path = [directory]

    def find_spec(self, fullname, path=None, target=None):
        if path is None and fullname in self._names:
            return PathFinder.find_spec(fullname, self._path)
        return None


class Shadows:
    """The modules of the image that a program's own files may replace."""

    def __init__(self, native, importers):
        self._image = dict(sys.modules)
        names = {name.partition('.')[0] for name in self._image}
        self._replaceable = names - native - set(sys.builtin_module_names) | _FILES_ELSEWHERE
        self._importers = importers

    def make_way(self, directory):
        """Drop what files in the directory of a script stand in for."""
        try:
            stems = {file.partition('.')[0] for file in listdir(directory)}
        except OSError:
            return
        names = stems & self._replaceable
        if names:
            self._replace({name for name in names if self._gives_way(name, directory)}, directory)

    def _gives_way(self, name, directory):
        """Unless it did before; and to a package or module only: a mere directory comes last."""
        if sys.modules.get(name) is not self._image.get(name):
            return False
        spec = PathFinder.find_spec(name, [directory])
        return spec is not None and spec.loader is not None

    def _replace(self, names, directory):
        linked = names & _FILES_ELSEWHERE
        if linked:
            sys.meta_path.insert(0, SiblingFinder(linked, directory))
        dropped = self._with_importers(names)
        for name in list(sys.modules):
            if name.partition('.')[0] in dropped:
                del sys.modules[name]

    def _with_importers(self, names):
        found, waiting = set(), list(names)
        while waiting:
            name = waiting.pop()
            if name in self._replaceable and name not in found:
                found.add(name)
                waiting.extend(self._importers.get(name, ()))
        return found
