"""Stands in the namespace: carries packets between the host and the data plane outside.

Runs as the first process of its PID namespace, so that everything in it ends with this.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import shutil
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NoReturn

import packet as packets
from connections import Connections
from device import LARGEST_PACKET_BYTES, address_device, open_device, silence_ipv6
from files import lay_files
from packet import TCP, UDP, Packet
from plane import Plane

if TYPE_CHECKING:
    from collections.abc import Coroutine

PACKETS_AT_ONCE = 64
LOST = 70
"""Exit code where the data plane went away."""


class Host:
    """The host's end of the wire."""

    def __init__(self, plane: Plane, device: int) -> None:
        self._plane = plane
        self._device = device
        self.connections = Connections(plane, self.send)
        self._tasks: set[asyncio.Task[None]] = set()

    def send(self, data: bytes) -> None:
        """Let the host receive a packet; a full queue loses it, as networks do."""
        with contextlib.suppress(BlockingIOError):
            os.write(self._device, data)

    def receive(self) -> None:
        """Take the packets that the host has sent."""
        for _ in range(PACKETS_AT_ONCE):
            try:
                data = os.read(self._device, LARGEST_PACKET_BYTES)
            except BlockingIOError:
                return
            packet = packets.read(data)
            if packet:
                self._take(packet)

    def _take(self, packet: Packet) -> None:
        if packet.destination[0] >= 224:  # Multicast: the kernel's own talk.
            return
        if packet.protocol == TCP:
            self.connections.take(packet)
        elif packet.protocol == UDP:
            self._begin(self._datagram(packet))
        elif packets.is_echo_request(packet):
            self._begin(self._echo(packet))

    async def _datagram(self, packet: Packet) -> None:
        source_port, port = packet.ports
        payload = base64.b64encode(packet.body[8:]).decode()
        answer = await self._plane.ask(
            {
                "ask": "datagram",
                "protocol": "udp",
                "sourcePort": source_port,
                "address": packet.name(packet.destination),
                "port": port,
                "payload": payload,
            }
        )
        if answer["fate"] == "refuse":
            self.send(packets.refused(packet))
        for reply in answer.get("replies", []):
            self.send(packets.datagram(packet, base64.b64decode(reply)))

    async def _echo(self, packet: Packet) -> None:
        address = packet.name(packet.destination)
        answer = await self._plane.ask({"ask": "echo", "protocol": "icmp", "address": address})
        if answer["fate"] == "deliver":
            self.send(packets.echoed(packet))

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


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
    host = Host(plane, device)
    for address in entry["addresses"]:
        own = address["address"]
        await host.connections.listen(packets.family_of(own), own)
    asyncio.get_running_loop().add_reader(device, host.receive)
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
