"""What Python has elsewhere and a sandboxed program cannot have, and why.

Compiled under the file name of the frozen os module, since the functions made here stand in it.
"""

import errno

_NETWORK = 'a program cannot open network connections'
_PROCESSES = 'a program cannot start or signal processes'
_NATIVE = 'a program cannot use native code or memory'
_SCREEN = 'a program has no screen'
_TERMINAL = 'a program has no terminal'
_DATABASE = 'a program has no database'
_SYSTEM = 'a program sees no users, devices or system services'
_INSTALLING = 'a program cannot install packages'
_SMALL = 'it is left out to keep the interpreter small'

_MODULES = {
    _NETWORK: 'ssl _ssl _socket email ftplib http.client http.cookiejar http.cookies http.server '
              'imaplib mailbox netrc poplib smtplib urllib.robotparser webbrowser wsgiref xmlrpc',
    _PROCESSES: 'multiprocessing concurrent.futures.process pty _multiprocessing _posixshmem '
                '_posixsubprocess',
    _NATIVE: 'ctypes _ctypes mmap',
    _SCREEN: 'tkinter _tkinter turtle turtledemo idlelib',
    _TERMINAL: 'curses _curses _curses_panel readline termios tty',
    _DATABASE: 'sqlite3 _sqlite3 dbm.sqlite3 dbm.gnu dbm.ndbm _dbm _gdbm',
    _SYSTEM: 'grp pwd resource syslog',
    _INSTALLING: 'ensurepip importlib.metadata pip venv zipapp',
    _SMALL: '_bz2 _lzma _pydatetime _pydecimal _pyio cProfile compileall modulefinder '
            'pickletools plistlib profile pstats py_compile pyclbr stringprep symtable tabnanny '
            'test trace xml.dom.pulldom xml.sax',
}

_FUNCTIONS = {
    ('os', _PROCESSES): 'execv execve fork forkpty getpgid getpgrp getppid getpriority getsid kill '
                        'killpg nice pidfd_open pipe posix_spawn posix_spawnp setpgid setpriority '
                        'setsid spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe '
                        'system wait wait3 wait4 waitid waitpid',
    ('os', _SYSTEM): 'chown chroot fchmod fchown getegid getgid getgroups getloadavg '
                     'getlogin getuid initgroups lchown mkfifo mknod openpty setegid seteuid '
                     'setgid setgroups setuid statvfs sync ttyname',
    ('os', _TERMINAL): 'get_terminal_size tcgetpgrp tcsetpgrp',
    ('_signal', _PROCESSES): 'alarm getitimer pause pthread_kill setitimer sigwait',
}

_REASONS = {name: reason for reason, names in _MODULES.items() for name in names.split()}


def refuse_module(name):
    """Raise the reason why a module is not there, if it is one that Python has elsewhere."""
    reason = _REASONS.get(name)
    if reason is not None:
        raise ModuleNotFoundError(
            f'No module named {name!r}: not available in PySandbox, {reason}', name=name)


def _refused(module, name, reason):
    def refused(*args, **kwargs):
        raise OSError(errno.ENOTSUP, message)

    message = f'{module}.{name} is not available in PySandbox: {reason}'
    refused.__name__ = refused.__qualname__ = name
    refused.__module__ = module
    refused.__code__ = refused.__code__.replace(co_name=name, co_qualname=name)
    return refused


def add_functions():
    """Give the operating system's modules the functions that this system lacks."""
    for (module, reason), names in _FUNCTIONS.items():
        target = vars(__import__(module))
        public = module.removeprefix('_')
        for name in names.split():
            target.setdefault(name, _refused(public, name, reason))
