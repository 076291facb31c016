"""Watches a program until it ends or meets a limit."""

from __future__ import annotations

import os
import select
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

TICK_SECONDS = 0.02
LAST_BYTES = 64 * 1024
_CHUNK_BYTES = 64 * 1024
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class Ended(NamedTuple):
    """How it ended; `code` as a shell tells it, None where a limit ended it."""

    ended: str
    code: int | None


class Watch:
    """One program: what it has printed, and what it and its descendants use."""

    def __init__(self, order: Mapping[str, Any], process: int, output: int) -> None:
        self._limits = order["limits"]
        self._isolated = order["isolated"]
        self._work = order["work"]
        self._process = process
        self._output = output
        self._printed = 0
        self._last = b""
        self._deadline = time.monotonic() + self._limits["seconds"]
        os.set_blocking(output, False)

    @property
    def last(self) -> bytes:
        """What it printed last."""
        return self._last

    def until_end(self, lifeline: int) -> Ended | None:
        """Return how the program ended, or None where nobody waits for it any more."""
        poll = select.poll()
        poll.register(lifeline, select.POLLIN | select.POLLHUP)
        poll.register(self._output, select.POLLIN)
        most = self._limits["outputBytes"]
        while True:
            for stream, _ in poll.poll(TICK_SECONDS * 1000):
                if stream == lifeline and not os.read(lifeline, 1):
                    return None
                if stream == self._output and not self._read():
                    poll.unregister(self._output)
            code = self._reap()
            # A descendant may hold the pipe open, and is not waited for.
            while code is not None and self._printed <= most and self._read():
                pass
            broken = self._broken_limit(ended=code is not None)
            if broken:
                return Ended(broken, None)
            if code is not None:
                return Ended("exited", code)

    def _read(self) -> bool:
        """Take some of what it printed; false where there is none now, or none any more."""
        try:
            chunk = os.read(self._output, _CHUNK_BYTES)
        except BlockingIOError:
            return False
        self._printed += len(chunk)
        self._last = (self._last + chunk)[-LAST_BYTES:]
        return chunk != b""

    def _reap(self) -> int | None:
        """Collect whoever has ended; orphans come to this process too."""
        code = None
        with suppress(ChildProcessError):
            while True:
                process, status = os.waitpid(-1, os.WNOHANG)
                if process == 0:
                    break
                if process == self._process:
                    plain = os.waitstatus_to_exitcode(status)
                    code = plain if plain >= 0 else 128 - plain
        return code

    def _broken_limit(self, *, ended: bool) -> str | None:
        if self._printed > self._limits["outputBytes"]:
            return "output"
        if self._isolated:
            used, processes = _used()
            if processes > self._limits["processes"]:
                return "processes"
            if used > self._limits["memoryBytes"]:
                return "memory"
            room = os.statvfs(self._work)
            if room.f_bfree == 0 or room.f_ffree == 0:
                return "files"
        if ended:
            return "files" if self._has_cut_file() else None
        return "time" if time.monotonic() > self._deadline else None

    def _has_cut_file(self) -> bool:
        """Whether a file stands at the limit of one file: the kernel ended it there."""
        for where, _, files in os.walk(os.fsencode(self._work)):
            for name in files:
                with suppress(OSError):
                    found = os.lstat(os.path.join(where, name))  # noqa: PTH118
                    if found.st_size >= self._limits["fileBytes"]:
                        return True
        return False


def _used() -> tuple[int, int]:
    """Return the memory that all processes have to themselves, and how many there are."""
    used = processes = 0
    for name in os.listdir("/proc"):  # noqa: PTH208
        if not name.isdigit() or name == "1":
            continue
        processes += 1
        with suppress(OSError, IndexError), open(f"/proc/{name}/statm") as file:  # noqa: PTH123
            pages = file.read().split()
            used += (int(pages[1]) - int(pages[2])) * _PAGE_BYTES
    return used, processes
