"""The way out of a lab's job: a host of the lab's network, in the place of the gateway's port."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

REACHED_WITHIN_SECONDS = 20


class InNetwork:
    """Stands where the order says; only this process knows where the data plane is."""

    def __init__(self, place: Mapping[str, Any]) -> None:
        sys.path.append(place["agent"])
        # All of it is loaded here: the root that it lies in will be gone.
        from device import address_device, open_device, silence_ipv6  # noqa: PLC0415
        from host import Host  # noqa: PLC0415
        from plane import Plane  # noqa: PLC0415

        self._addresses = place["addresses"]
        folder, self._name = os.path.split(place["plane"])
        self._folder = os.open(folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        os.environ.setdefault("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        self._device = open_device()
        silence_ipv6()
        address_device({"addresses": self._addresses})
        socket.sethostname(place["hostName"])
        self._host, self._reach = Host, Plane.reach

    def listen(self) -> None:
        """Carry packets from now on."""
        ready = threading.Event()
        threading.Thread(target=lambda: asyncio.run(self._carry(ready)), daemon=True).start()
        if not ready.wait(REACHED_WITHIN_SECONDS):
            raise OSError(0, "the data plane does not answer")

    async def _carry(self, ready: threading.Event) -> None:
        # The folder is on no path of this root; the process still holds it open.
        plane = await self._reach(f"/proc/self/fd/{self._folder}/{self._name}")
        await self._host(plane, self._device).begin(self._addresses)
        ready.set()
        await plane.listen()
