"""Calls of the kernel that no client of AWS needs, and that namespaces and limits do not hold."""

from __future__ import annotations

import ctypes
import errno
import os
import struct

import kernel

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_FOREIGN_CALLS = 0x40000000
"""Where x86_64 begins to number the calls of its 32-bit cousin."""

_DENIED = {
    # Memory that counts for no process.
    "memfd_create": {"x86_64": 319, "aarch64": 279},
    "memfd_secret": {"x86_64": 447, "aarch64": 447},
    "shmget": {"x86_64": 29, "aarch64": 194},
    # Keys are kept by user, and not by namespace.
    "add_key": {"x86_64": 248, "aarch64": 217},
    "request_key": {"x86_64": 249, "aarch64": 218},
    "keyctl": {"x86_64": 250, "aarch64": 219},
    # Ways into the kernel that a program in a class has no use for.
    "io_uring_setup": {"x86_64": 425, "aarch64": 425},
    "userfaultfd": {"x86_64": 323, "aarch64": 282},
    "bpf": {"x86_64": 321, "aarch64": 280},
    "perf_event_open": {"x86_64": 298, "aarch64": 241},
}
_ABOUT_OTHERS = {
    # The process that watches may be of the same user, who could set its limits and its turn.
    "prlimit64": {"x86_64": 302, "aarch64": 261},
    "sched_setparam": {"x86_64": 142, "aarch64": 118},
    "sched_setscheduler": {"x86_64": 144, "aarch64": 119},
    "sched_setaffinity": {"x86_64": 203, "aarch64": 122},
    "sched_setattr": {"x86_64": 314, "aarch64": 274},
}
_SECOND_ABOUT_OTHERS = {
    "setpriority": {"x86_64": 141, "aarch64": 140},
    "ioprio_set": {"x86_64": 251, "aarch64": 30},
}
_SOCKET = {"x86_64": 41, "aarch64": 198}
_FAMILIES = (1, 2, 10, 16)
"""Unix, IPv4, IPv6, netlink: of others, vsock goes past every network to the machine's host."""

_ITSELF = 0

_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT, _SECOND_ARGUMENT = 0, 4, 16, 24
_ALLOW, _ERROR = 0x7FFF0000, 0x00050000


def deny_calls() -> None:
    """Let those calls answer as on a kernel without them, in this process and its descendants.

    See https://www.kernel.org/doc/html/latest/userspace-api/seccomp_filter.html
    """
    machine = os.uname().machine
    if machine not in _ARCHITECTURES:
        raise OSError(errno.ENOSYS, f"seccomp: {machine} is not known")
    program = b"".join(struct.pack("HBBI", *line) for line in _filter(machine))
    kernel.filter_calls(ctypes.create_string_buffer(program, len(program)))


def _filter(machine: str) -> list[tuple[int, int, int, int]]:
    missing = (_RETURN, 0, 0, _ERROR | errno.ENOSYS)
    lines = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        missing,
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 0, 1, _FOREIGN_CALLS),
        missing,
    ]
    for numbers in _DENIED.values():
        lines += [(_EQUAL, 0, 1, numbers[machine]), missing]
    for numbers_of, argument in (
        (_ABOUT_OTHERS, _FIRST_ARGUMENT),
        (_SECOND_ABOUT_OTHERS, _SECOND_ARGUMENT),
    ):
        for numbers in numbers_of.values():
            lines += [
                (_EQUAL, 0, 4, numbers[machine]),
                (_LOAD, 0, 0, argument),
                (_EQUAL, 0, 1, _ITSELF),
                (_RETURN, 0, 0, _ALLOW),
                (_RETURN, 0, 0, _ERROR | errno.EPERM),
            ]
    # Of what is left all but `socket` is allowed, and of that some families.
    lines += [(_EQUAL, 0, 2 + len(_FAMILIES), _SOCKET[machine]), (_LOAD, 0, 0, _FIRST_ARGUMENT)]
    for at, family in enumerate(_FAMILIES):
        lines.append((_EQUAL, len(_FAMILIES) - at, 0, family))
    lines += [(_RETURN, 0, 0, _ERROR | errno.EAFNOSUPPORT), (_RETURN, 0, 0, _ALLOW)]
    return lines
