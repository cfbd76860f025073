"""The archive's data files for importlib.resources (zoneinfo finds its zones so)."""

import io
from importlib.resources.abc import Traversable, TraversableResources


class ArchiveReader(TraversableResources):
    """Gives the files of one package."""

    def __init__(self, archive, package):
        self._root = ArchivePath(archive, package)

    def files(self):
        return self._root


class ArchivePath(Traversable):
    """A file or directory of the archive, which may not be there."""

    def __init__(self, archive, path):
        self._archive = archive
        self._path = path

    @property
    def name(self):
        return self._path.rpartition('/')[2]

    def is_file(self):
        return self._path in self._archive.modules or self._path in self._archive.data

    def is_dir(self):
        return any(True for _ in self._below())

    def iterdir(self):
        names = {path.partition('/')[0] for path in self._below()}
        return (self / name for name in sorted(names))

    def joinpath(self, *names):
        parts = [part for name in names for part in str(name).split('/') if part not in ('', '.')]
        return ArchivePath(self._archive, '/'.join([self._path, *parts]))

    def open(self, mode='r', *args, **kwargs):
        stream = io.BytesIO(self.read_bytes())
        return stream if 'b' in mode else io.TextIOWrapper(stream, *args, **kwargs)

    def read_bytes(self):
        try:
            return self._archive.content(self._path)
        except KeyError:
            kind = IsADirectoryError if self.is_dir() else FileNotFoundError
            raise kind(f'{self._path}: not a file of the standard library') from None

    def _below(self):
        start = self._path + '/'
        for files in (self._archive.modules, self._archive.data):
            for path in files:
                if path.startswith(start):
                    yield path[len(start):]

    def __repr__(self):
        return f'{type(self).__name__}({self._path!r})'
