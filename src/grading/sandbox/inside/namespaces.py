"""Namespaces of the program's own, with and without root."""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import struct
from pathlib import Path

import kernel

_USER, _MOUNT, _PID, _NET = 0x10000000, 0x00020000, 0x20000000, 0x40000000
_IPC, _UTS = 0x08000000, 0x04000000
_ALL = _USER | _MOUNT | _PID | _NET | _IPC | _UTS

_GET_FLAGS, _SET_FLAGS, _UP = 0x8913, 0x8914, 1
_SPARE_USERS = 60_000


def enter_namespaces() -> int:
    """Stand in new namespaces, as the first process there; return the user for programs.

    Root has users to spare, and gives each run one that nobody else is: the kernel counts
    processes by user, and does not count root's. Anybody else has only himself.

    See https://man7.org/linux/man-pages/man7/user_namespaces.7.html
    """
    ranges = _own_ranges()
    largest = max(ranges, key=lambda one: one[1])
    if os.geteuid() == 0 and largest[1] > 2 * _SPARE_USERS:
        _unshare_as_root("".join(f"{first} {first} {count}\n" for first, count in ranges))
        user = largest[0] + largest[1] - 2 - os.getpid() % _SPARE_USERS
    else:
        _unshare_as_anybody()
        user = 0
    _become_first()
    return user


def _own_ranges() -> list[tuple[int, int]]:
    lines = Path("/proc/self/uid_map").read_text().splitlines()
    return [(int(first), int(count)) for first, _, count in (line.split() for line in lines)]


def _unshare_as_root(users: str) -> None:
    """Only a process that stayed outside may write more than one user into the map."""
    entered, told = os.pipe()
    me = os.getpid()
    helper = os.fork()
    if helper == 0:
        os.read(entered, 1)
        try:
            for kind in ("uid_map", "gid_map"):
                Path(f"/proc/{me}/{kind}").write_text(users)
        except OSError:
            os._exit(1)
        os._exit(0)
    try:
        kernel.unshare(_ALL)
    finally:
        os.write(told, b"!")
        _, status = os.waitpid(helper, 0)
    if status != 0:
        raise OSError(0, "uid_map: not permitted")
    os.close(entered)
    os.close(told)


def _unshare_as_anybody() -> None:
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(_ALL)
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1")


def _become_first() -> None:
    """Go on as the first process of the PID namespace; its parent waits, and ends with it."""
    first = os.fork()
    if first != 0:
        for stream in (0, 1):
            os.close(stream)
        _, status = os.waitpid(first, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)


def raise_loopback() -> None:
    """Give the network its one interface; there is no other."""
    with socket.socket() as any_socket:
        asked = struct.pack("16sH14x", b"lo", 0)
        flags = struct.unpack("16sH14x", fcntl.ioctl(any_socket, _GET_FLAGS, asked))[1]
        fcntl.ioctl(any_socket, _SET_FLAGS, struct.pack("16sH14x", b"lo", flags | _UP))
