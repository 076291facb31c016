"""Starts the submission's program, with no rights and within limits that the kernel keeps."""

from __future__ import annotations

import os
import resource
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import kernel
from calls import deny_calls

if TYPE_CHECKING:
    from collections.abc import Mapping

_LAST_CAPABILITY = 63
# The user of the namespace's root gets no rights back by executing; all of it is locked.
_SECURE = 0x01 | 0x02 | 0x20 | 0x40 | 0x80
_THREADS = 64
_OPEN_FILES = 512
_LESS_URGENT = 5
_SHELL_NOT_FOUND, _SHELL_NOT_EXECUTABLE = 127, 126


def start_program(order: Mapping[str, Any], user: int) -> tuple[int, int]:
    """Fork and execute; return its process id and where its output can be read."""
    reading, writing = os.pipe()
    process = os.fork()
    if process != 0:
        os.close(writing)
        return process, reading
    try:
        _become(order, user, writing)
    except OSError as error:
        os.write(2, f"{order['command'][0]}: {error.strerror}\n".encode())
        missing = isinstance(error, FileNotFoundError)
        os._exit(_SHELL_NOT_FOUND if missing else _SHELL_NOT_EXECUTABLE)
    os._exit(_SHELL_NOT_EXECUTABLE)


def _become(order: Mapping[str, Any], user: int, output: int) -> NoReturn:
    os.setsid()
    if sys.platform == "linux":
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    limits = order["limits"]
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, limits["fileBytes"])
    if order["isolated"]:
        # Its own files below /proc are its own again; nobody else is here yet to look at them.
        kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
        Path("/proc/self/oom_score_adj").write_text("1000")
        os.nice(_LESS_URGENT)
        _limit(resource.RLIMIT_NOFILE, _OPEN_FILES)
        _limit(resource.RLIMIT_NPROC, limits["processes"] + _THREADS)
        # Room that is asked for and not yet used; what is used is watched, over all processes.
        _limit(resource.RLIMIT_DATA, 2 * limits["memoryBytes"])
        _give_up_rights(user)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, stream in enumerate((nothing, output, output)):
        os.dup2(stream, number)
    os.closerange(3, 4096)
    # The interpreter ignores these for itself.
    for name in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(name, signal.SIG_DFL)
    os.chdir(order["work"])
    os.execvpe(order["command"][0], order["command"], order["environment"])  # noqa: S606


def _give_up_rights(user: int) -> None:
    for capability in range(_LAST_CAPABILITY + 1):
        kernel.prctl(kernel.PR_CAPBSET_DROP, capability)
    if not kernel.prctl(kernel.PR_SET_SECUREBITS, _SECURE):
        raise OSError(0, "securebits: not permitted")
    if user != 0:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    kernel.drop_capabilities()
    if not kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1):
        raise OSError(0, "no_new_privs: not permitted")
    deny_calls()


def _limit(what: int, value: int) -> None:
    _, hard = resource.getrlimit(what)
    most = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(what, (most, most))
