#!/usr/bin/env python3.13
"""Packs the standard library into stdlib.archive and the start-up modules into frozen.h.

    python3.13 -I pack_stdlib.py --lib <source>/Lib [--tzdata <zoneinfo>] --out <directory>

Run by the Python that was built from the same source: code objects must fit its magic number.
The output depends on the input alone. An archive is

    u32 size of the index | index | chunks, each a raw deflate stream

The index is the marshalled pair ({path: (code offset, size, source offset, size)}, (offset, size)):
the modules, and the chunk with the index of the data files {path: (offset, size)}. Offsets count
from the end of the index. The start of a module's code is the dictionary for its source.
"""

import argparse
import fnmatch
import marshal
import pathlib
import sys
import zlib

GUEST = pathlib.Path(__file__).resolve().parent / 'guest'
sys.dont_write_bytecode = True
sys.path.insert(0, str(GUEST / 'packing'))
import selection  # noqa: E402
from zones import zone_files  # noqa: E402

ROOT = '/usr/lib/python3.13'
MARSHAL_VERSION = 4
DICTIONARY_SIZE = 1 << 15  # what deflate can look back
EARLY = ('encodings/__init__.py', 'encodings/aliases.py', 'encodings/utf_8.py')

# Frames of these files vanish from tracebacks, or look like those of the module they stand in for.
FILE_NAMES = {
    '_pysandbox_importer': '<frozen importlib._bootstrap_external>',
    '_pysandbox_absent': '<frozen os>',
}


class Chunks:
    """Compressed pieces, one after the other; equal pieces are kept once."""

    def __init__(self):
        self._content = bytearray()
        self._places = {}

    def add(self, data, dictionary=b''):
        packer = zlib.compressobj(9, wbits=-15, memLevel=9, zdict=dictionary)
        packed = packer.compress(data) + packer.flush()
        if packed not in self._places:
            self._places[packed] = len(self._content), len(packed)
            self._content += packed
        return self._places[packed]

    def add_module(self, path, source):
        content = code(source, f'{ROOT}/{path}')
        return self.add(content) + self.add(source, content[:DICTIONARY_SIZE])

    def archive(self, index):
        head = dump(index)
        return len(head).to_bytes(4, 'little') + head + bytes(self._content)


def dump(value):
    """Marshalled in the format without references, which would depend on what else is alive."""
    return marshal.dumps(value, 2)


def code(source, file_name):
    compiled = compile(source, file_name, 'exec', dont_inherit=True, optimize=0)
    return marshal.dumps(compiled, MARSHAL_VERSION)


def is_selected(path):
    def matches(patterns):
        return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)

    if matches(selection.NEEDED):
        return True
    if path.startswith('encodings/'):
        return pathlib.PurePath(path).stem in selection.ENCODINGS
    left_out = selection.IMPOSSIBLE + selection.NOT_NEEDED + selection.FROZEN
    return not matches(left_out)


def library_sources(lib):
    """Yields path below Lib and content: CPython's own, or ours in its place."""
    replaced = {path.relative_to(GUEST / 'lib').as_posix(): path
                for path in (GUEST / 'lib').rglob('*.py')}
    originals = {path.relative_to(lib).as_posix(): path for path in lib.rglob('*.py')}
    selected = {path: file for path, file in originals.items() if is_selected(path)}
    for path, file in sorted((selected | replaced).items()):
        yield path, amended(path, file.read_bytes())


def amended(path, source):
    if path not in selection.AMENDMENTS:
        return source
    old, new = (text.encode() for text in selection.AMENDMENTS[path])
    if source.count(old) != 1:
        raise SystemExit(f'{path}: the amendment does not fit this version')
    return source.replace(old, new)


def pack(lib, tzdata):
    chunks = Chunks()
    modules, data = {}, {}
    files = list(library_sources(lib)) + list(zone_files(tzdata) if tzdata else ())
    for path, content in files:
        if path.endswith('.py'):
            modules[path] = chunks.add_module(path, content)
        else:
            data[path] = chunks.add(content)
    return chunks.archive((modules, chunks.add(dump(data))))


def early_modules(lib):
    """Yields name, whether it is a package, and marshalled code of what Python starts with."""
    for path in EARLY:
        name = path.removesuffix('.py').removesuffix('/__init__').replace('/', '.')
        yield name, path.endswith('__init__.py'), code((lib / path).read_bytes(), f'{ROOT}/{path}')
    for path in sorted((GUEST / 'boot').glob('*.py')):
        file_name = FILE_NAMES.get(path.stem, f'<frozen {path.stem}>')
        yield path.stem, False, code(path.read_bytes(), file_name)


def frozen_header(modules):
    arrays, rows = [], []
    for name, is_package, content in modules:
        symbol = 'pysandbox_frozen_' + name.replace('.', '_')
        lines = [content[at:at + 24] for at in range(0, len(content), 24)]
        numbers = '\n'.join(''.join(f'{byte},' for byte in line) for line in lines)
        arrays.append(f'static const unsigned char {symbol}[] = {{\n{numbers}\n}};\n')
        rows.append(f'    {{"{name}", {symbol}, {len(content)}, {int(is_package)}}},\n')
    table = 'static const struct _frozen pysandbox_frozen[] = {\n' + ''.join(rows)
    return ''.join(arrays) + table + '    {0, 0, 0, 0}\n};\n'


def arguments():
    parser = argparse.ArgumentParser(description='Packs the standard library.')
    parser.add_argument('--lib', type=pathlib.Path, required=True)
    parser.add_argument('--tzdata', type=pathlib.Path)
    parser.add_argument('--out', type=pathlib.Path, required=True)
    return parser.parse_args()


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    archive = pack(options.lib, options.tzdata)
    (options.out / 'stdlib.archive').write_bytes(archive)
    header = frozen_header(early_modules(options.lib))
    (options.out / 'frozen.h').write_text(header, encoding='ascii')
    print(f'stdlib.archive: {len(archive)} bytes')


if __name__ == '__main__':
    main()
