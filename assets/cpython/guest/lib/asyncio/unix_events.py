"""The event loop of a program that is alone: ready callbacks and timers, no descriptors."""

import errno
import time

from . import base_events
from . import events

__all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy', 'EventLoop')


class _Timers:
    """Stands where a selector would: nothing comes from outside, so it only sleeps."""

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError('deadlock: every task waits and nothing is left to wake one')
        if timeout > 0:
            time.sleep(timeout)
        return ()


class _UnixSelectorEventLoop(base_events.BaseEventLoop):
    """Runs tasks and timers; whatever needs the world outside raises OSError."""

    def __init__(self):
        super().__init__()
        self._selector = _Timers()

    def _process_events(self, event_list):
        """Nothing to do: no descriptor is ever watched."""

    def _write_to_self(self):
        """Nothing to wake: there is no other thread."""

    def run_in_executor(self, executor, func, *args):
        if executor is None:
            raise RuntimeError('threads are not available in PySandbox')
        return super().run_in_executor(executor, func, *args)

    async def _refuse_network(self, *args, **kwargs):
        raise OSError(errno.ENOTSUP, 'connections are not available in PySandbox: '
                                     'a program cannot open network connections')

    create_connection = create_server = create_datagram_endpoint = _refuse_network
    create_unix_connection = create_unix_server = connect_accepted_socket = _refuse_network
    getaddrinfo = getnameinfo = start_tls = sendfile = _refuse_network
    sock_accept = sock_connect = sock_recv = sock_recv_into = sock_sendall = _refuse_network

    async def _refuse_processes(self, *args, **kwargs):
        raise OSError(errno.ENOTSUP, 'processes and pipes are not available in PySandbox: '
                                     'a program cannot start others')

    subprocess_exec = subprocess_shell = connect_read_pipe = connect_write_pipe = _refuse_processes


class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    """Makes loops of the one kind there is."""

    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
