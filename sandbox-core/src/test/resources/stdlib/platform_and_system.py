import errno
import getpass
import importlib
import importlib.resources
import importlib.util
import locale
import os
import pkgutil
import platform
import signal
import sys
import timeit

print(sys.version_info[:2], platform.python_implementation(), platform.python_version_tuple()[:2], sys.byteorder, sys.float_info.max)
print(sys.getrecursionlimit(), sys.int_info.bits_per_digit, sys.getdefaultencoding(), sys.stdout.encoding, sys.getfilesystemencoding())
print(sys.implementation.name, sys.hexversion >> 16 == 0x30d, sys.flags.optimize, sys.flags.safe_path, sys.warnoptions)
os.environ['ADDED'] = 'yes'
print(os.environ['ADDED'], os.getenv('NO_SUCH'), os.environ.get('ADDED', 'x'), os.sep, os.linesep == '\n', os.name)
print(os.strerror(errno.ENOENT), errno.errorcode[errno.EEXIST], len(os.urandom(4)), os.cpu_count() is None or os.cpu_count() > 0)
print(locale.setlocale(locale.LC_ALL, 'C'), locale.localeconv()['decimal_point'], locale.format_string('%d', 1234, grouping=True))
print(signal.Signals.SIGINT.name, signal.getsignal(signal.SIGINT) is not None, signal.strsignal(signal.SIGTERM))
print(timeit.timeit('1 + 1', number=10) >= 0, timeit.default_timer is __import__('time').perf_counter)
print(importlib.import_module('json').__name__, importlib.util.find_spec('no_such_module'), importlib.reload(importlib.import_module('colorsys')).rgb_to_hsv(1, 0, 0))
print([m.name for m in pkgutil.iter_modules(importlib.import_module('json').__path__)], pkgutil.resolve_name('os.path:join').__name__)
print(importlib.resources.files('tzdata').joinpath('zones').is_file() if importlib.util.find_spec('tzdata') else True)
import json.decoder, xml.etree
print(json.__file__, json.__path__, json.__spec__.origin, json.__package__, json.decoder.__file__, sep='\n')
print(repr(json), json.__spec__.submodule_search_locations, json.__loader__.is_package('json'), json.__loader__.get_filename('json'))
print(json.__loader__.get_source('json').splitlines()[0], __name__, __spec__, __package__, __cached__, type(__loader__).__name__)
print(sorted(globals().keys() - {'json', 'xml', 'errno', 'getpass', 'importlib', 'locale', 'os', 'pkgutil', 'platform', 'signal', 'sys', 'timeit'}))
print(sys.modules['__main__'].__dict__ is globals(), 'random' in sys.stdlib_module_names, sys.path[0] == os.path.dirname(os.path.abspath(__file__)))
print(*sys.argv[1:], len(sys.orig_argv) >= len(sys.argv), sys.exc_info(), sys.gettrace(), sys.is_finalizing())
for name in 'exit', 'quit', 'help', 'copyright', 'credits', 'license':
    print(name, name in dir(__builtins__), end='; ')
print()
help(len)
exit(0)
