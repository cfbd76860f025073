"""The system's time zone files as the package `tzdata`, which zoneinfo falls back to."""

import struct

# Not zones: copies with leap seconds or under POSIX names, and tables about zones.
_NOT_ZONES = {'posix', 'right', 'posixrules', 'localtime', 'leapseconds', 'tzdata.zi'}
_HEADER = struct.Struct('>4sc15x6L')


def zone_files(directory):
    """Yields path and content of every file of the package, a module of each directory among them."""
    zones = {path.relative_to(directory).as_posix(): path for path in directory.rglob('*')
             if path.is_file() and _is_zone(path, directory)}
    packages = {'tzdata', 'tzdata/zoneinfo'}
    for name, path in sorted(zones.items()):
        packages.add(f'tzdata/zoneinfo/{name}'.rpartition('/')[0])
        yield f'tzdata/zoneinfo/{name}', without_first_block(path.read_bytes())
    yield 'tzdata/zones', ''.join(f'{name}\n' for name in sorted(zones)).encode()
    parents = {package.rpartition('/')[0] for package in packages} - {''}
    for package in sorted(packages | parents):
        yield f'{package}/__init__.py', b''


def _is_zone(path, directory):
    first = path.relative_to(directory).parts[0]
    return first not in _NOT_ZONES and path.suffix not in ('.tab', '.list')


def without_first_block(content):
    """A zone file less its block of 32-bit times, which no reader of version 2 looks at."""
    magic, version, *counts = _HEADER.unpack_from(content)
    if magic != b'TZif' or version == b'\0':
        raise ValueError('not a zone file of version 2')
    is_utc, is_standard, leaps, times, types, letters = counts
    size = times * 5 + types * 6 + letters + leaps * 8 + is_standard + is_utc
    smallest = _HEADER.pack(magic, version, 0, 0, 0, 0, 1, 1) + bytes(7)
    return smallest + content[_HEADER.size + size:]
