import codeop
import colorsys
import filecmp
import gettext
import io
import linecache
import os
import pydoc
import quopri
import runpy
import stat
import sys
import tarfile
import tempfile
import tracemalloc
import wave

print(colorsys.rgb_to_hls(0.5, 0.25, 0.75), gettext.gettext('unchanged'), gettext.ngettext('1 thing', 'things', 2))
print(quopri.encodestring('é='.encode()), stat.filemode(0o100644), codeop.compile_command('if x:'), codeop.compile_command('1').co_name)
with tempfile.TemporaryDirectory(dir='.') as directory:
    program = os.path.join(directory, 'part.py')
    with open(program, 'w') as file:
        file.write('"""Doc of part."""\nvalue = 6 * 7\nprint(__name__)\n')
    print(runpy.run_path(program, run_name='named')['value'], linecache.getline(program, 2), end='')
    sys.path.insert(0, directory)
    import part
    print(part.__doc__, part.value, part.__file__ == os.path.abspath(program) or part.__file__ == program)
    sound = os.path.join(directory, 'tone.wav')
    with wave.open(sound, 'wb') as tone:
        tone.setnchannels(1), tone.setsampwidth(2), tone.setframerate(8000)
        tone.writeframes(b'\x00\x01' * 80)
    with wave.open(sound) as tone:
        print(tone.getparams())
    packed = os.path.join(directory, 'packed.tar.gz')
    with tarfile.open(packed, 'w:gz') as archive:
        archive.add(program, 'p.py')
    with tarfile.open(packed) as archive:
        print(archive.getnames(), archive.extractfile('p.py').read()[:3])
    print(filecmp.cmp(program, program), filecmp.cmp(program, sound))
tracemalloc.start()
blocks = [bytes(1000) for _ in range(100)]
print(tracemalloc.get_traced_memory()[0] > 100_000)
tracemalloc.stop()


class Documented:
    """A class.

    With a second line."""

    def method(self, x: int = 3) -> str:
        """Say it."""


print(pydoc.plain(pydoc.render_doc(Documented)))
print(pydoc.plaintext.document(Documented.method), pydoc.locate('os.path.join').__name__)
sys.stdin = io.StringIO('typed\nmore\n')
print(input('prompt '), [line for line in sys.stdin])
try:
    input()
except EOFError as e:
    print(type(e).__name__, e)
