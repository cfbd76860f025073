"""Sockets for a program that has no network: what other modules name is there, all use fails.

Modules such as asyncio, logging.handlers and urllib.request import socket without ever
opening a connection; so the import works, and the first use says why it cannot.
"""

import errno
import os
from enum import IntEnum

__all__ = ['create_connection', 'create_server', 'getaddrinfo', 'getfqdn', 'gethostbyaddr',
           'gethostbyname', 'gethostname', 'getdefaulttimeout', 'getnameinfo', 'setdefaulttimeout',
           'socket', 'socketpair', 'error', 'gaierror', 'herror', 'timeout', 'has_ipv6',
           'AddressFamily', 'SocketKind']

AddressFamily = IntEnum('AddressFamily', {'AF_UNSPEC': 0, 'AF_UNIX': 1, 'AF_INET': 2,
                                          'AF_INET6': 10})
SocketKind = IntEnum('SocketKind', {'SOCK_STREAM': 1, 'SOCK_DGRAM': 2, 'SOCK_RAW': 3})
_NUMBERS = {'SOL_SOCKET': 1, 'SO_REUSEADDR': 2, 'SO_BROADCAST': 6, 'SO_KEEPALIVE': 9,
            'SO_REUSEPORT': 15, 'SOMAXCONN': 4096, 'IPPROTO_TCP': 6, 'IPPROTO_UDP': 17,
            'IPPROTO_IPV6': 41, 'IPV6_V6ONLY': 26, 'TCP_NODELAY': 1, 'AI_PASSIVE': 1,
            'AI_CANONNAME': 2, 'AI_NUMERICHOST': 4, 'NI_NUMERICHOST': 1, 'NI_NUMERICSERV': 2,
            'SHUT_RD': 0, 'SHUT_WR': 1, 'SHUT_RDWR': 2, 'MSG_PEEK': 2}
for _constants in (AddressFamily.__members__, SocketKind.__members__, _NUMBERS):
    globals().update(_constants)
    __all__.extend(_constants)
del _constants

error = OSError
timeout = TimeoutError
has_ipv6 = False
_GLOBAL_DEFAULT_TIMEOUT = object()
_default_timeout = None


class herror(OSError):
    """Never raised: no address is ever looked up."""


class gaierror(OSError):
    """Never raised: no name is ever looked up."""


def _refuse(*args, **kwargs):
    raise OSError(errno.ENOTSUP, 'sockets are not available in PySandbox: '
                                 'a program cannot open network connections')


class socket:
    """Cannot be made; there for annotations and isinstance."""

    def __init__(self, *args, **kwargs):
        _refuse()


SocketType = socket
create_connection = create_server = fromfd = getaddrinfo = gethostbyaddr = _refuse
gethostbyname = gethostbyname_ex = getnameinfo = getservbyname = socketpair = _refuse


def gethostname():
    """The name of this machine, as os.uname() tells it."""
    return os.uname().nodename


def getfqdn(name=''):
    """The name itself: there is nobody to ask for a longer one."""
    return name or gethostname()


def getdefaulttimeout():
    """What setdefaulttimeout() was given last."""
    return _default_timeout


def setdefaulttimeout(timeout):
    """Remembered, and without effect."""
    global _default_timeout
    _default_timeout = timeout
