import fileinput
import fnmatch
import glob
import io
import os
import pathlib
import shutil
import stat
import tempfile

with tempfile.TemporaryDirectory(dir='.') as name:
    root = pathlib.Path(name)
    (root / 'sub' / 'deep').mkdir(parents=True)
    (root / 'a.txt').write_text('one\ntwo\nthree\n', encoding='utf-8')
    (root / 'sub' / 'b.bin').write_bytes(bytes(range(10)))
    with open(root / 'a.txt', 'r+', encoding='utf-8') as file:
        print(file.readline(), file.tell(), file.readlines(), file.seek(0), file.read(3), sep='|')
        file.seek(0, io.SEEK_END)
        file.write('four')
    print((root / 'a.txt').read_text().splitlines(), os.path.getsize(root / 'a.txt'), (root / 'a.txt').stat().st_size)
    with open(root / 'sub' / 'b.bin', 'rb') as file:
        print(file.read(3), file.seek(-2, 2), file.read(), file.fileno() > 2)
    with open(root / 'new.txt', 'x', newline='') as file:
        print('x', 1, sep='\r\n', end='!', file=file)
    print((root / 'new.txt').read_bytes())
    shutil.copy(root / 'a.txt', root / 'sub' / 'copy.txt')
    os.rename(root / 'new.txt', root / 'sub' / 'renamed.txt')
    print(sorted(p.relative_to(root).as_posix() for p in root.rglob('*')))
    print(sorted(os.listdir(root / 'sub')), sorted(os.path.basename(p) for p in glob.glob(str(root / '**' / '*.txt'), recursive=True)))
    print([(os.path.relpath(d, root), sorted(ds), sorted(fs)) for d, ds, fs in sorted(os.walk(root))])
    print(sorted((e.name, e.is_dir()) for e in os.scandir(root)), fnmatch.filter(['a.py', 'b.txt'], '*.py'))
    shutil.copytree(root / 'sub', root / 'twin')
    print((root / 'twin' / 'b.bin').read_bytes() == (root / 'sub' / 'b.bin').read_bytes(), stat.S_ISDIR(os.stat(root).st_mode))
    shutil.rmtree(root / 'sub')
    os.remove(root / 'a.txt')
    with fileinput.input([root / 'twin' / 'copy.txt']) as lines:
        print([(fileinput.lineno(), line.strip()) for line in lines])
    for broken in (lambda: open(root / 'none'), lambda: os.mkdir(root / 'twin'), lambda: os.rmdir(root / 'twin'),
                   lambda: os.listdir(root / 'none'), lambda: open(root / 'twin'), lambda: open(root / 'twin' / 'copy.txt', 'x')):
        try:
            broken()
        except OSError as e:
            print(type(e).__name__, e.strerror)
print(os.path.exists(name), os.path.join('a', '/b', 'c'), os.path.splitext('x.tar.gz'), os.path.normpath('a/./b/../c'))
p = pathlib.PurePosixPath('/usr/lib/python.tar.gz')
print(p.stem, p.suffixes, p.parents[1], p.with_suffix('.zip'), p.match('*.gz'), p.parts, p.as_uri())
with tempfile.TemporaryFile('w+') as scratch, tempfile.SpooledTemporaryFile() as spooled:
    scratch.write('kept\n')
    scratch.seek(0)
    spooled.write(b'abc')
    print(scratch.read(), spooled.tell(), os.getcwd() == str(pathlib.Path.cwd()))
text = io.TextIOWrapper(io.BytesIO(), encoding='latin-1', newline='\r\n')
text.write('é\n')
text.flush()
print(text.buffer.getvalue(), io.StringIO('a\nb').readlines(), io.BytesIO(b'xyz').getbuffer()[1])
