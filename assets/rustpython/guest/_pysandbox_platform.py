"""What RustPython leaves out on WASI although it makes sense there."""

import _signal
import _thread
import os
import time
from collections import namedtuple

_Times = namedtuple('times_result', 'user system children_user children_system elapsed',
                    module='posix')
_System = namedtuple('uname_result', 'sysname nodename release version machine', module='posix')
_NANOS = 1_000_000_000

# As Linux has them.
_SIGNALS = {'SIGHUP': 1, 'SIGINT': 2, 'SIGQUIT': 3, 'SIGILL': 4, 'SIGABRT': 6, 'SIGFPE': 8,
            'SIGKILL': 9, 'SIGUSR1': 10, 'SIGSEGV': 11, 'SIGUSR2': 12, 'SIGPIPE': 13,
            'SIGALRM': 14, 'SIGTERM': 15, 'SIGCHLD': 17, 'SIGCONT': 18, 'SIGSTOP': 19}


def complete():
    """Fill in what is missing. There is one time zone, and no other process takes any time."""
    _add(time, tzname=('UTC', 'UTC'), timezone=0, altzone=0, daylight=0)
    _add(os, chmod=_chmod, times=_times, times_result=_Times, uname=_uname, uname_result=_System)
    _add(_signal, **_SIGNALS)
    # In place of threads that run to their end before they have started.
    _thread.start_new_thread = _thread.start_joinable_thread = _refuse_thread
    time.process_time = _process_time
    time.process_time_ns = _process_time_ns
    import threading  # Only now, since it takes the functions above along.
    # RustPython's own lacks what a Condition asks it.
    threading._CRLock = None


def _add(module, **names):
    for name, value in names.items():
        vars(module).setdefault(name, value)


def _chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Do nothing: files have no permissions. The path must exist all the same."""
    os.stat(path)


def _refuse_thread(*args, **kwargs):
    raise RuntimeError("can't start new thread: threads are not available in PySandbox")


def _process_time_ns():
    return time.monotonic_ns()


def _process_time():
    return time.monotonic_ns() / _NANOS


def _uname():
    """What the C library of WASI says."""
    return _System('wasi', '(none)', '0.0.0', '0.0.0', 'wasm32')


def _times():
    return _Times(_process_time(), 0.0, 0.0, 0.0, _process_time())
