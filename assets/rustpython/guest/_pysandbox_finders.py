"""Where modules come from: files beside the script first, as `sys.path` has it.

All of the standard library is in the interpreter, which Python would ask before any folder.
"""

import sys
from _frozen_importlib_external import PathFinder

from _pysandbox_absent import refuse_module

# In the interpreter, but found along sys.path by most others.
_FILES_ELSEWHERE = frozenset(
    ('array', 'binascii', 'cmath', 'math', 'pyexpat', 'select', 'unicodedata', 'zlib'))

_IMPORT = '_find_and_load_unlocked'  # importlib's own function: not someone who only asks


class _Siblings:
    """Finds top-level modules in the script's folder, but for those that Python itself needs."""

    def __init__(self, native):
        self._native = native | set(sys.builtin_module_names) - _FILES_ELSEWHERE

    def find_spec(self, fullname, path=None, target=None):
        if path is not None or fullname in self._native:
            return None
        spec = PathFinder.find_spec(fullname, sys.path[:1])
        # A mere directory comes last.
        return spec if spec is not None and spec.loader is not None else None


class _Absent:
    """Says why a module is not there."""

    @staticmethod
    def find_spec(fullname, path=None, target=None):
        if sys._getframe(2).f_code.co_name == _IMPORT:
            refuse_module(fullname)


def install_finders(native):
    """Ask the script's folder first, and say in the end why a module is missing."""
    # Frames of that file are taken off the traceback of a failed import.
    for function in (_Siblings.find_spec, _Absent.find_spec, refuse_module):
        function.__code__ = function.__code__.replace(
            co_filename='<frozen importlib._bootstrap_external>')
    sys.meta_path.insert(0, _Siblings(native))
    sys.meta_path.append(_Absent())
