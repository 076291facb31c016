"""The connections of the host: which flow each packet belongs to, and where its bytes go.

A connection that is granted is turned around: its packets come back as if the destination had
called a listener of ours, so that the kernel is both ends of it and its errors are the kernel's.
"""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

import packet as packets
from packet import ACK, SYN, Packet
from relay import relay

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from plane import Plane

FIRST_PORT, LAST_PORT = 1024, 65535
QUESTIONS_AT_ONCE, FLOWS_AT_ONCE = 512, 20_000
"""Beyond these a first packet is lost, and comes again."""
REMEMBERED_SECONDS = 30
"""How long a closed connection's last packets still find their way."""


@dataclass(slots=True)
class Flow:
    """A connection of the host, from its first packet on."""

    source_port: int
    destination: bytes
    port: int
    turned_port: int
    grant: str | None = None
    tries: int = 0
    asking: bool = False


class Connections:
    """The flows of the host that are asked about, granted or open."""

    def __init__(self, plane: Plane, send: Callable[[bytes], None]) -> None:
        self._plane = plane
        self._send = send
        self._flows: dict[tuple[int, bytes, int], Flow] = {}
        self._turned: dict[tuple[bytes, int], Flow] = {}
        self._listening: dict[int, int] = {}
        self._next_port = FIRST_PORT
        self._tasks: set[asyncio.Task[None]] = set()

    async def listen(self, family: int, address: str) -> None:
        """Open the listener that granted connections of a family arrive at."""
        server = await asyncio.start_server(self._accept, address, 0)
        self._listening[family] = server.sockets[0].getsockname()[1]

    def take(self, packet: Packet) -> None:
        """Send a packet of TCP on its way, or ask about it."""
        source_port, port = packet.ports
        listening = self._listening.get(packet.family)
        if source_port == listening:
            flow = self._turned.get((packet.destination, port))
            if flow:
                self._send(packets.turned(packet, flow.port, flow.source_port))
            return
        flow = self._flows.get((source_port, packet.destination, port))
        is_first = packet.flags & (SYN | ACK) == SYN
        if flow is None and is_first and len(self._flows) < FLOWS_AT_ONCE:
            flow = self._remember(source_port, packet.destination, port)
        if flow is None or listening is None:
            return
        if flow.grant is not None:
            self._send(packets.turned(packet, flow.turned_port, listening))
        elif is_first and not flow.asking and self._plane.waiting < QUESTIONS_AT_ONCE:
            self._begin(self._ask(packet, flow, listening))

    async def _ask(self, packet: Packet, flow: Flow, listening: int) -> None:
        flow.asking = True
        answer = await self._plane.ask(
            {
                "ask": "connect",
                "protocol": "tcp",
                "sourcePort": flow.source_port,
                "address": packet.name(flow.destination),
                "port": flow.port,
                "tries": flow.tries,
            }
        )
        flow.asking = False
        flow.tries += 1
        match answer["fate"]:
            case "deliver":
                flow.grant = answer["grant"]
                self._send(packets.turned(packet, flow.turned_port, listening))
            case "refuse":
                self._forget(flow)
                self._send(packets.refused(packet))
            case _ if flow.tries == 1:
                asyncio.get_running_loop().call_later(180, self._forget_unless_granted, flow)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        address, turned_port = writer.get_extra_info("peername")[:2]
        flow = self._flow_of(address, turned_port)
        if flow is None or flow.grant is None:
            writer.transport.abort()
            return
        try:
            service = await self._plane.open_relay(flow.grant)
            await relay((reader, writer), service)
        except OSError:
            writer.transport.abort()
        finally:
            asyncio.get_running_loop().call_later(REMEMBERED_SECONDS, self._forget, flow)

    def _flow_of(self, address: str, turned_port: int) -> Flow | None:
        packed = socket.inet_pton(packets.family_of(address), address)
        return self._turned.get((packed, turned_port))

    def _remember(self, source_port: int, destination: bytes, port: int) -> Flow:
        turned_port = self._free_port(destination)
        flow = Flow(source_port, destination, port, turned_port)
        self._flows[source_port, destination, port] = flow
        self._turned[destination, turned_port] = flow
        return flow

    def _free_port(self, destination: bytes) -> int:
        while True:
            self._next_port = self._next_port + 1 if self._next_port < LAST_PORT else FIRST_PORT
            if (destination, self._next_port) not in self._turned:
                return self._next_port

    def _forget(self, flow: Flow) -> None:
        key = (flow.source_port, flow.destination, flow.port)
        if self._flows.get(key) is flow:
            del self._flows[key]
        self._turned.pop((flow.destination, flow.turned_port), None)

    def _forget_unless_granted(self, flow: Flow) -> None:
        if flow.grant is None:
            self._forget(flow)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
