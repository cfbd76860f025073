"""Processes for a program that cannot start any: the names are there, all use says why not.

asyncio and others import subprocess without ever starting a process.
"""

import errno
from types import GenericAlias

__all__ = ['CalledProcessError', 'CompletedProcess', 'DEVNULL', 'PIPE', 'Popen', 'STDOUT',
           'SubprocessError', 'TimeoutExpired', 'call', 'check_call', 'check_output', 'getoutput',
           'getstatusoutput', 'run']

PIPE = -1
STDOUT = -2
DEVNULL = -3


class SubprocessError(Exception):
    """Root of what processes can raise."""


class CalledProcessError(SubprocessError):
    """A process ended with an error."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.stdout = self.output = output
        self.stderr = stderr

    def __str__(self):
        return f'Command {self.cmd!r} returned non-zero exit status {self.returncode}.'


class TimeoutExpired(SubprocessError):
    """A process took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.stdout = self.output = output
        self.stderr = stderr

    def __str__(self):
        return f'Command {self.cmd!r} timed out after {self.timeout} seconds'


class CompletedProcess:
    """How a process ended."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    __class_getitem__ = classmethod(GenericAlias)

    def check_returncode(self):
        """Raise CalledProcessError if the exit code is not 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def _refuse(*args, **kwargs):
    raise OSError(errno.ENOTSUP, 'processes are not available in PySandbox: '
                                 'a program cannot start others')


class Popen:
    """Cannot be made; there for annotations and isinstance."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, *args, **kwargs):
        _refuse()


run = call = check_call = check_output = getoutput = getstatusoutput = _refuse


def list2cmdline(seq):
    """The arguments as one line, quoted for a shell."""
    from shlex import join
    return join(seq)
