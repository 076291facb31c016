"""Files that a host of its own would have: who resolves names, and which names are local."""

from __future__ import annotations

import ctypes
import os
import socket
from typing import Any

_MS_BIND = 4096
_libc = ctypes.CDLL(None, use_errno=True)

_RESOLVER_SOCKETS = ("/run/nscd", "/run/systemd/resolve")
"""Programs of the machine that would answer names past the VPC's resolver."""


def lay_files(entry: dict[str, Any]) -> None:
    """Put the host's own files over the machine's, in this mount namespace only."""
    socket.sethostname(entry["hostName"])
    _mount("proc", "/proc", "proc", 0)
    for target, source in entry["files"].items():
        if os.path.exists(target):  # noqa: PTH110
            _mount(source, os.path.realpath(target), None, _MS_BIND)
    for folder in _RESOLVER_SOCKETS:
        if os.path.isdir(folder):  # noqa: PTH112
            _mount(entry["nothing"], folder, None, _MS_BIND)


def _mount(source: str, target: str, kind: str | None, flags: int) -> None:
    result = _libc.mount(
        source.encode(), target.encode(), kind.encode() if kind else None, flags, None
    )
    # A container may refuse a proc of our own; processes then see the machine's, and no more.
    if result != 0 and kind != "proc":
        error = ctypes.get_errno()
        raise OSError(error, f"cannot mount over {target}: {os.strerror(error)}")
