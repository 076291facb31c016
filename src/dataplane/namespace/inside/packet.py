"""IP packets as a host sends them: read, sent back as from the other side, answered.

Only what a data plane needs: no options, no fragments. Addresses are swapped, never changed, so
that checksums are mended by the ports alone (RFC 1624).
"""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass

TCP, UDP, ICMP, ICMP6 = 6, 17, 1, 58
FIN, SYN, RST, ACK = 0x01, 0x02, 0x04, 0x10
ECHO_REQUEST, ECHO_REPLY, UNREACHABLE, PORT = 8, 0, 3, 3
ECHO_REQUEST_6, ECHO_REPLY_6, UNREACHABLE_6, PORT_6 = 128, 129, 1, 4
_FIRST_FRAGMENT_ONLY = 0x3FFF
_HOPS = 64


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet of either family; `body` is what follows the IP header."""

    data: bytes
    family: int
    protocol: int
    source: bytes
    destination: bytes
    body_at: int

    @property
    def body(self) -> bytes:
        """Return what follows the IP header."""
        return self.data[self.body_at :]

    @property
    def ports(self) -> tuple[int, int]:
        """Return source and destination port, of TCP and UDP."""
        return struct.unpack_from("!HH", self.data, self.body_at)

    @property
    def flags(self) -> int:
        """Return the flags of TCP."""
        return self.data[self.body_at + 13]

    def name(self, address: bytes) -> str:
        """Return an address of this family as people write it."""
        return socket.inet_ntop(self.family, address)


def family_of(address: str) -> int:
    """Return the family of an address as people write it."""
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def read(data: bytes) -> Packet | None:
    """Read a packet; nothing for a fragment, and for what is cut off or of another kind."""
    version = data[0] >> 4 if data else 0
    if version == 4 and len(data) >= 20:
        at, protocol = (data[0] & 15) * 4, data[9]
        if struct.unpack_from("!H", data, 6)[0] & _FIRST_FRAGMENT_ONLY or at < 20:
            return None
        packet = Packet(data, socket.AF_INET, protocol, data[12:16], data[16:20], at)
    elif version == 6 and len(data) >= 40:
        packet = Packet(data, socket.AF_INET6, data[6], data[8:24], data[24:40], 40)
    else:
        return None
    shortest = {TCP: 20, UDP: 8, ICMP: 8, ICMP6: 8}.get(packet.protocol, 0)
    return packet if len(data) >= packet.body_at + shortest else None


def turned(packet: Packet, source_port: int, destination_port: int) -> bytes:
    """Return a TCP packet as if the destination had sent it to the source, with these ports."""
    data = bytearray(packet.data)
    _swap_addresses(data, packet)
    at = packet.body_at
    before = packet.ports
    (checksum,) = struct.unpack_from("!H", data, at + 16)
    total = ~checksum & 0xFFFF
    for old, new in zip(before, (source_port, destination_port), strict=True):
        total += (~old & 0xFFFF) + new
    struct.pack_into("!HH", data, at, source_port, destination_port)
    struct.pack_into("!H", data, at + 16, ~_folded(total) & 0xFFFF)
    return bytes(data)


def refused(packet: Packet) -> bytes:
    """Return what a host without a listener answers: a reset, or an unreachable port."""
    if packet.protocol == TCP:
        source, destination = packet.ports
        (sequence,) = struct.unpack_from("!I", packet.data, packet.body_at + 4)
        acknowledged = (sequence + 1) & 0xFFFFFFFF
        body = struct.pack(
            "!HHIIBBHHH", destination, source, 0, acknowledged, 5 << 4, RST | ACK, 0, 0, 0
        )
        return _reply(packet, TCP, body, 16)
    quoted = packet.data[: packet.body_at + 8]
    if packet.family == socket.AF_INET:
        return _reply(packet, ICMP, struct.pack("!BBHI", UNREACHABLE, PORT, 0, 0) + quoted, 2)
    return _reply(packet, ICMP6, struct.pack("!BBHI", UNREACHABLE_6, PORT_6, 0, 0) + quoted, 2)


def datagram(packet: Packet, payload: bytes) -> bytes:
    """Return an answer to a datagram."""
    source, destination = packet.ports
    body = struct.pack("!HHHH", destination, source, 8 + len(payload), 0) + payload
    return _reply(packet, UDP, body, 6)


def is_echo_request(packet: Packet) -> bool:
    """Say whether somebody pings."""
    kinds = {ICMP: ECHO_REQUEST, ICMP6: ECHO_REQUEST_6}
    return kinds.get(packet.protocol) == packet.data[packet.body_at]


def echoed(packet: Packet) -> bytes:
    """Return the answer to a ping."""
    kind = ECHO_REPLY if packet.protocol == ICMP else ECHO_REPLY_6
    return _reply(packet, packet.protocol, struct.pack("!BBH", kind, 0, 0) + packet.body[4:], 2)


def _swap_addresses(data: bytearray, packet: Packet) -> None:
    at = 12 if packet.family == socket.AF_INET else 8
    size = len(packet.source)
    data[at : at + size] = packet.destination
    data[at + size : at + 2 * size] = packet.source


def _reply(packet: Packet, protocol: int, body: bytes, checksum_at: int) -> bytes:
    source, destination = packet.destination, packet.source
    if packet.family == socket.AF_INET:
        size = 20 + len(body)
        fields = (0x45, 0, size, 0, 0x4000, _HOPS, protocol, 0)
        head = bytearray(struct.pack("!BBHHHBBH", *fields) + source + destination)
        struct.pack_into("!H", head, 10, _checksum(bytes(head)))
    else:
        head = bytearray(struct.pack("!IHBB", 6 << 28, len(body), protocol, _HOPS))
        head += source + destination
    pseudo = b"" if protocol == ICMP else source + destination
    pseudo += b"" if protocol == ICMP else struct.pack("!II", len(body), protocol)
    filled = bytearray(body)
    struct.pack_into("!H", filled, checksum_at, _checksum(pseudo + body) or 0xFFFF)
    return bytes(head + filled)


def _checksum(data: bytes) -> int:
    even = data if len(data) % 2 == 0 else data + b"\0"
    return ~_folded(sum(struct.unpack(f"!{len(even) // 2}H", even))) & 0xFFFF


def _folded(total: int) -> int:
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return total
