"""Opening URLs for a program that has no network: every attempt is a URLError that says so."""

import errno

from urllib.error import URLError
from urllib.parse import quote, unquote, urlsplit

__all__ = ['OpenerDirector', 'Request', 'build_opener', 'install_opener', 'pathname2url',
           'url2pathname', 'urlcleanup', 'urlopen', 'urlretrieve']


class Request:
    """What would be asked of a server."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False,
                 method=None):
        parts = urlsplit(url)
        if not parts.scheme:
            raise ValueError(f'unknown url type: {url!r}')
        self.full_url = url
        self.type, self.host, self.selector = parts.scheme, parts.netloc, parts.path
        self.data = data
        self.headers = {name.capitalize(): value for name, value in headers.items()}
        self.origin_req_host = origin_req_host or parts.hostname
        self.unverifiable = unverifiable
        self.method = method

    def get_method(self):
        """GET, or POST when there is data, unless another one was given."""
        return self.method or ('GET' if self.data is None else 'POST')

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def has_header(self, header_name):
        return header_name in self.headers

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)


class OpenerDirector:
    """Opens nothing."""

    addheaders = []

    def open(self, fullurl, data=None, timeout=None):
        """Checks the address as Request does, and raises URLError."""
        if isinstance(fullurl, str):
            fullurl = Request(fullurl, data)
        raise URLError(OSError(errno.ENOTSUP, f'{fullurl.type} is not available in PySandbox: '
                                              'a program cannot open network connections'))


def urlopen(url, data=None, timeout=None, *, context=None):
    return OpenerDirector().open(url, data)


def urlretrieve(url, filename=None, reporthook=None, data=None):
    return urlopen(url, data)


def urlcleanup():
    """Nothing to do: nothing was ever retrieved."""


def build_opener(*handlers):
    return OpenerDirector()


def install_opener(opener):
    """Without effect: all openers are alike."""


def pathname2url(pathname):
    """The path as part of a file: URL."""
    return quote(pathname)


def url2pathname(pathname):
    """The path that a file: URL stands for."""
    return unquote(pathname)
