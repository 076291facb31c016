"""The host's end of the wire: what it sends is asked about, answered or carried on."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
from typing import TYPE_CHECKING, Any

import packet as packets
from connections import QUESTIONS_AT_ONCE, Connections
from device import LARGEST_PACKET_BYTES
from packet import TCP, UDP, Packet

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from plane import Plane

PACKETS_AT_ONCE = 64


class Host:
    """The host's end of the wire."""

    def __init__(self, plane: Plane, device: int) -> None:
        self._plane = plane
        self._device = device
        self._connections = Connections(plane, self.send)
        self._tasks: set[asyncio.Task[None]] = set()

    async def begin(self, addresses: list[dict[str, Any]]) -> None:
        """Listen at the host's own addresses, and take its packets from now on."""
        for address in addresses:
            own = address["address"]
            await self._connections.listen(packets.family_of(own), own)
        asyncio.get_running_loop().add_reader(self._device, self.receive)

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
        # More than is answered would pile up here: it is lost, as in any full queue.
        if self._plane.waiting >= QUESTIONS_AT_ONCE and packet.protocol != TCP:
            return
        if packet.destination[0] >= 224:  # Multicast: the kernel's own talk.
            return
        if packet.protocol == TCP:
            self._connections.take(packet)
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
