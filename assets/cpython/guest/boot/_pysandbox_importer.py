"""Imports the standard library from the archive that is linked into the interpreter.

Compiled under the file name of importlib's own file finder, so that its frames
disappear from tracebacks exactly where those of the file finder would.
"""

import marshal
import sys
import zlib
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import SourceFileLoader, _path_join

from _pysandbox_absent import refuse_module

ROOT = '/usr/lib/python3.13'
_INIT = '/__init__.py'
_IMPORT = '_find_and_load_unlocked'  # importlib's own function: not someone who only asks


class Archive:
    """The packed files: an index of sources with their code, and one of data files."""

    def __init__(self, content):
        self._content = content
        self._base = 4 + int.from_bytes(content[:4], 'little')
        self.modules, self._data_index = marshal.loads(content[4:self._base])
        self.directories = {''} | {
            path[:at]
            for path in self.modules
            for at, letter in enumerate(path)
            if letter == '/'
        }
        self._data = None

    @property
    def data(self):
        """Data files by path; read when first asked for, since few programs do."""
        if self._data is None:
            self._data = marshal.loads(self._read(*self._data_index))
        return self._data

    def code(self, path):
        return marshal.loads(self._read(*self.modules[path][:2]))

    def content(self, path):
        """The bytes of a source or data file. Raises KeyError if there is none."""
        module = self.modules.get(path)
        if module is None:
            return self._read(*self.data[path])
        # A source is packed with its code as the dictionary.
        return self._read(*module[2:], self._read(*module[:2])[:1 << 15])

    def _read(self, offset, size, dictionary=b''):
        start = self._base + offset
        stream = zlib.decompressobj(wbits=-15, zdict=dictionary)
        return stream.decompress(self._content[start:start + size])


def printed_as_file_loader(loader):
    """Have a loader look in the repr of modules and specs like the one it stands in for."""
    for name in ('__module__', '__name__', '__qualname__'):
        setattr(loader, name, getattr(SourceFileLoader, name))
    return loader


@printed_as_file_loader
class ArchiveLoader(SourceFileLoader):
    """Loads one module. Source and code are decompressed when they are asked for."""

    _archive = None

    def get_code(self, fullname):
        return self._archive.code(_relative(self.get_filename(fullname)))

    def get_data(self, path):
        try:
            return self._archive.content(_relative(path))
        except (KeyError, ValueError):
            raise FileNotFoundError(2, 'No such file or directory', path) from None

    def get_resource_reader(self, fullname):
        from _pysandbox_resources import ArchiveReader
        return ArchiveReader(self._archive, _relative(self.path).rpartition('/')[0])


class ArchiveFinder:
    """Finds the modules of one directory of the archive; an entry of a package's or of sys.path."""

    _archive = None

    def __init__(self, path):
        try:
            directory = _relative(path)
        except ValueError:
            raise ImportError('not in the standard library', path=path) from None
        if directory not in self._archive.directories:
            raise ImportError('not a directory of the standard library', path=path)
        self.path = path
        self._prefix = directory and directory + '/'

    def __repr__(self):
        return f'{type(self).__name__}({self.path!r})'

    def find_spec(self, fullname, target=None):
        tail = fullname.rpartition('.')[2]
        modules = self._archive.modules
        if self._prefix + tail + _INIT in modules:
            return self._spec(fullname, tail + _INIT, [_path_join(self.path, tail)])
        if self._prefix + tail + '.py' in modules:
            return self._spec(fullname, tail + '.py', None)
        if sys._getframe(4).f_code.co_name == _IMPORT:
            refuse_module(fullname)
        return None

    def _spec(self, fullname, file, locations):
        path = _path_join(self.path, file)
        loader = ArchiveLoader(fullname, path)
        spec = ModuleSpec(fullname, loader, origin=path, is_package=locations is not None)
        spec._set_fileattr = True
        if locations is not None:
            spec.submodule_search_locations.extend(locations)
        return spec

    def invalidate_caches(self):
        """Nothing to forget: the archive never changes."""

    def iter_modules(self, prefix=''):
        """What pkgutil asks for: name and whether it is a package, in order of name."""
        start = len(self._prefix)
        for path in sorted(self._archive.modules):
            name, slash, rest = path[start:].partition('/')
            if not path.startswith(self._prefix) or slash and rest != '__init__.py':
                continue
            if name != '__init__.py':
                yield prefix + name.removesuffix('.py'), bool(slash)


def _relative(path):
    """The path below the standard library's directory; ValueError if it is not there."""
    if path == ROOT:
        return ''
    if not isinstance(path, str) or not path.startswith(ROOT + '/'):
        raise ValueError(path)
    return path[len(ROOT) + 1:]


def install(content):
    """Make the archive the place that the standard library's directory stands for."""
    ArchiveLoader._archive = ArchiveFinder._archive = Archive(content)
    sys.path_hooks.insert(0, ArchiveFinder)
    for path in [path for path in sys.path_importer_cache if path.startswith(ROOT)]:
        del sys.path_importer_cache[path]


def adopt(names):
    """Have modules that were frozen, to be there early, look like all others."""
    finder = ArchiveFinder(ROOT)
    for name in names:
        module = sys.modules[name]
        package = name.rpartition('.')[0]
        place = ArchiveFinder(f'{ROOT}/{package}') if package else finder
        spec = place.find_spec(name)
        module.__spec__, module.__loader__ = spec, spec.loader
        module.__file__, module.__cached__ = spec.origin, spec.cached
        module.__dict__.pop('__origname__', None)
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
