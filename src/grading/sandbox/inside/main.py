"""Runs one program of a submission apart from everything, and tells how it ended.

Reads its order, one line of JSON, from standard input, which stays open as long as somebody waits
for the answer; the answer is one line on standard output, which the program never holds.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import kernel
from program import start_program
from submission import TooLargeError, UnreadableError, copy_submission, hand_over
from watch import Ended, Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LIFELINE, ANSWER = 0, 1


class Stand(NamedTuple):
    """The program's user; of a job, what tells the distributions that lie below a folder."""

    user: int
    installed: Callable[[str], list[dict[str, str]]] | None = None


def main() -> None:
    """Run; whatever is left of the program then ends with this process."""
    order = _read_order()
    if not order["isolated"]:
        _run_beside(order)
    try:
        stand = _move_in(order)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _answer({"lacks": f"{where}{error.strerror or error}"})
        os._exit(1)
    _tell_end(order, stand)
    # The first process of the namespace: the kernel ends all others with it.
    os._exit(0)


def _move_in(order: Mapping[str, Any]) -> Stand:
    """Enter the namespaces and the new root, with the submission."""
    from forward import Forwarder  # noqa: PLC0415
    from namespaces import enter_namespaces, raise_loopback  # noqa: PLC0415
    from network import InNetwork  # noqa: PLC0415
    from root import build_homes, build_root, enter  # noqa: PLC0415

    # Loaded while the root that it lies in is there.
    installed = _package_reader(order["packages"]) if "packages" in order else None
    user = enter_namespaces()
    place = order.get("place")
    way_out = InNetwork(place) if place else Forwarder(order["gateway"], order["port"])
    raise_loopback()
    root = order["root"]
    build_root(root, order, user)
    build_homes(root, order["limits"]["folderBytes"])
    work = root + order["work"]
    Path(work).mkdir()
    if order.get("submission"):
        _copy(order, work)
    if user:
        hand_over(work, user)
    enter(root)
    # Nobody of the same user looks into this process: it knows the way out.
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    way_out.listen()
    return Stand(user, installed)


def _package_reader(folder: str) -> Callable[[str], list[dict[str, str]]]:
    sys.path.append(folder)
    from unpacked import unpacked_below  # noqa: PLC0415

    return unpacked_below


def _run_beside(order: Mapping[str, Any]) -> None:
    """Run where nothing is kept apart; time, output and files are limited all the same."""
    if sys.platform == "linux":
        kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
    _copy(order, order["work"])
    process = _tell_end(order, Stand(0))
    with suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)
    _end_orphans()
    os._exit(0)


def _copy(order: Mapping[str, Any], work: str) -> None:
    try:
        copy_submission(order["submission"], work, order["limits"]["fileBytes"])
    except TooLargeError:
        _tell(Ended("files", None), b"")
        os._exit(0)
    except UnreadableError as error:
        _answer({"unreadable": str(error)})
        os._exit(0)


def _end_orphans() -> None:
    """End those that left the process group; as their parents end, they come to this process."""
    with suppress(OSError):
        children = Path(f"/proc/self/task/{os.getpid()}/children")
        while left := children.read_text().split():
            for one in left:
                os.kill(int(one), signal.SIGKILL)
                os.waitpid(int(one), 0)


def _tell_end(order: Mapping[str, Any], stand: Stand) -> int:
    process, output = start_program(order, stand.user)
    watch = Watch(order, process, output)
    ended = watch.until_end(LIFELINE)
    if ended and stand.installed:
        # Nobody changes what is looked at: all others of the namespace are gone first.
        with suppress(ProcessLookupError):
            os.kill(-1, signal.SIGKILL)
        _tell(ended, watch.last, installed=stand.installed(order["work"]))
    elif ended:
        _tell(ended, watch.last)
    return process


def _read_order() -> dict[str, Any]:
    line = bytearray()
    while not line.endswith(b"\n"):
        chunk = os.read(LIFELINE, 64 * 1024)
        if not chunk:
            os._exit(1)
        line += chunk
    order: dict[str, Any] = json.loads(line)
    return order


def _tell(ended: Ended, last: bytes, **more: object) -> None:
    output = base64.b64encode(last).decode()
    _answer({"ended": ended.ended, "code": ended.code, "output": output, **more})


def _answer(answer: Mapping[str, Any]) -> None:
    with suppress(BrokenPipeError):
        os.write(ANSWER, json.dumps(answer).encode() + b"\n")


if __name__ == "__main__":
    main()
