"""Stands in the namespace: carries packets between the host and the data plane outside.

Runs as the first process of its PID namespace, so that everything in it ends with this.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from typing import Any, NoReturn

from device import address_device, open_device, silence_ipv6
from files import lay_files
from host import Host
from plane import Plane

LOST = 70
"""Exit code where the data plane went away."""


async def run(path: str) -> None:
    """Enter the network, run the command as the plane orders, and leave with its exit code."""
    device = open_device()
    plane = await Plane.reach(path)
    listening = asyncio.create_task(plane.listen())
    entry = await _first_order(plane, listening)
    if entry is None:
        _leave(path, LOST)
    silence_ipv6()
    address_device(entry)
    lay_files(entry)
    await Host(plane, device).begin(entry["addresses"])
    _leave(path, await _follow(entry["command"], entry["environment"], listening))


async def _first_order(plane: Plane, listening: asyncio.Task[None]) -> dict[str, Any] | None:
    order = asyncio.create_task(plane.orders.get())
    await asyncio.wait([order, listening], return_when=asyncio.FIRST_COMPLETED)
    return order.result()["enter"] if order.done() else None


async def _follow(
    command: list[str], environment: dict[str, str], listening: asyncio.Task[None]
) -> int:
    try:
        process = subprocess.Popen(command, env=environment)  # noqa: ASYNC220, S603
    except OSError as error:
        print(f"closednet: {command[0]}: {error.strerror}", file=sys.stderr)
        return 127 if isinstance(error, FileNotFoundError) else 126
    ended = asyncio.create_task(asyncio.to_thread(process.wait))
    await asyncio.wait([ended, listening], return_when=asyncio.FIRST_COMPLETED)
    if not ended.done():
        return LOST
    return process.returncode if process.returncode >= 0 else 128 - process.returncode


def _leave(path: str, code: int) -> NoReturn:
    """End at once: a thread that waits for the command would hold asyncio back."""
    if code == LOST:
        shutil.rmtree(os.path.dirname(path), ignore_errors=True)  # noqa: PTH120
    os._exit(code)


def main() -> None:
    """Run, and take everything along when the end comes."""
    path = sys.argv[1]
    # The keyboard speaks to the command, not to the network it stands in.
    # Handlers, unlike ignored signals, are not inherited by the command.
    for name in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGTTOU, signal.SIGTTIN):
        signal.signal(name, lambda *_: None)
    try:
        asyncio.run(run(path))
    finally:
        _leave(path, LOST)


if __name__ == "__main__":
    main()
