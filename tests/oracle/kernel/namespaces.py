"""Network namespaces that live as long as this process holds them open, and no longer."""

import ctypes
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

CLONE_NEWNET = 0x40000000

# os.setns and os.unshare exist from Python 3.12 on; a machine's own Python may be older.
_libc = ctypes.CDLL(None, use_errno=True)

# Before the first device: what is set for `default` is what every later device begins with.
_SETTINGS = {
    "ipv4/ip_forward": "1",
    "ipv4/conf/all/rp_filter": "0",
    "ipv4/conf/default/rp_filter": "0",
    "ipv4/conf/all/send_redirects": "0",
    "ipv4/conf/default/send_redirects": "0",
    "ipv4/conf/default/accept_redirects": "0",
    "ipv4/icmp_ratelimit": "0",
    "ipv6/conf/all/forwarding": "1",
    "ipv6/conf/default/forwarding": "1",
    "ipv6/conf/default/accept_ra": "0",
    "ipv6/conf/default/accept_redirects": "0",
    "ipv6/icmp/ratelimit": "0",
}


class Namespaces:
    """The namespaces of one network, by name."""

    def __init__(self, names: list[str]) -> None:
        self._home = _this_namespace()
        self._open = {name: self._create() for name in names}

    def path(self, name: str) -> str:
        """Where other programs find the namespace."""
        return f"/proc/{os.getpid()}/fd/{self._open[name]}"

    @contextmanager
    def inside(self, name: str) -> Iterator[None]:
        """Sockets and processes that begin here belong to the namespace for good."""
        _move(self._open[name])
        try:
            yield
        finally:
            _move(self._home)

    def start(self, name: str, words: list[str], text: str) -> subprocess.Popen[str]:
        """Starts a program inside that reads the text."""
        pipe = subprocess.PIPE
        with self.inside(name):
            process = subprocess.Popen(
                words, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe, text=True
            )
        assert process.stdin
        process.stdin.write(text)
        process.stdin.close()
        process.stdin = None
        return process

    def close(self) -> None:
        """Lets the kernel take all of them down."""
        for descriptor in [*self._open.values(), self._home]:
            os.close(descriptor)

    def _create(self) -> int:
        if _libc.unshare(CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), "no new network namespace")
        descriptor = _this_namespace()
        for name, value in _SETTINGS.items():
            with open(f"/proc/sys/net/{name}", "w", encoding="ascii") as setting:
                setting.write(value)
        _move(self._home)
        return descriptor


def _this_namespace() -> int:
    return os.open("/proc/self/ns/net", os.O_RDONLY)


def _move(descriptor: int) -> None:
    if _libc.setns(descriptor, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "cannot enter the network namespace")
