"""The few calls of the kernel that Python has no names for."""

from __future__ import annotations

import ctypes
import os

MS_NOSUID, MS_NODEV = 2, 4
MS_BIND, MS_REC, MS_PRIVATE = 4096, 16384, 1 << 18
DETACH = 2

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP = 1, 4, 24
PR_SET_SECUREBITS, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 28, 36, 38

_PR_SET_SECCOMP, _FILTER = 22, 2

_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_MOUNT_SETATTR = 442
_READ_ONLY_NO_SUID = 1 | 2
_CAPABILITIES = 0x20080522

_libc = ctypes.CDLL(None, use_errno=True)


def unshare(flags: int) -> None:
    """Leave the namespaces that the flags name for new ones."""
    _checked(_libc.unshare(flags), "unshare")


def mount(
    source: str, target: str, kind: str | None = None, flags: int = 0, data: str = ""
) -> None:
    """Mount, or raise with the name of the target."""
    words = [os.fsencode(word) if word else None for word in (source, target, kind)]
    _checked(
        _libc.mount(*words, ctypes.c_ulong(flags), data.encode() or None),
        f"mount {target}",
    )


def make_read_only(folder: str) -> None:
    """Let nothing below be written, nor any program there take another user's rights."""
    attributes = (ctypes.c_uint64 * 4)(_READ_ONLY_NO_SUID, 0, 0, 0)
    size = ctypes.c_size_t(ctypes.sizeof(attributes))
    where = folder.encode()
    _checked(
        _libc.syscall(_MOUNT_SETATTR, _AT_FDCWD, where, _AT_RECURSIVE, attributes, size),
        "mount_setattr",
    )


def enter_root(folder: str) -> None:
    """Make the folder the root; the old one is gone."""
    os.chdir(folder)
    _checked(_libc.pivot_root(b".", b"."), "pivot_root")
    _checked(_libc.umount2(b".", DETACH), "umount2")
    os.chdir("/")


def prctl(option: int, value: int) -> bool:
    """Set one of the process's own settings; false where the kernel refuses."""
    return bool(_libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) == 0)


def filter_calls(program: ctypes.Array[ctypes.c_char]) -> None:
    """Judge every later call by a program of the kernel's own small language."""

    class Filter(ctypes.Structure):
        _fields_ = (("lines", ctypes.c_ushort), ("program", ctypes.c_void_p))

    rule = Filter(len(program) // 8, ctypes.addressof(program))
    arguments = (ctypes.c_ulong(_FILTER), ctypes.byref(rule), 0, 0)
    _checked(_libc.prctl(_PR_SET_SECCOMP, *arguments), "seccomp")


def drop_capabilities() -> None:
    """Let go of what is left, also where the user stays root of the namespace."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0)
    _checked(_libc.capset(header, (ctypes.c_uint32 * 6)()), "capset")


def _checked(result: int, what: str) -> None:
    if result != 0:
        error = ctypes.get_errno()
        raise OSError(error, f"{what}: {os.strerror(error)}")
