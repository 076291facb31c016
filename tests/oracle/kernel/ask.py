"""Those who ask: one real exchange per flow, and whether its answer came."""

import asyncio
import os
import socket
import struct
import time

from answer import ANSWER, QUESTION
from namespaces import Namespaces

ECHO_REQUEST, ECHO_REPLY = 8, 0
ECHO_REQUEST_6, ECHO_REPLY_6 = 128, 129


async def ask(namespaces: Namespaces, flow: dict, wait: float) -> tuple[str, float]:
    """`delivered`, `denied` or `refused`, and after how many seconds."""
    with namespaces.inside(flow["namespace"]):
        opened = _open(flow["protocol"], flow["source"])
    began = time.monotonic()
    try:
        opened.bind((flow["source"], flow.get("sourcePort", 0)))
        await asyncio.wait_for(_exchange(opened, flow, wait), wait)
        outcome = "delivered"
    except ConnectionRefusedError:
        outcome = "refused"
    except (asyncio.TimeoutError, OSError):
        outcome = "denied"
    finally:
        opened.close()
    return outcome, time.monotonic() - began


def _open(protocol: str | int, source: str) -> socket.socket:
    family = socket.AF_INET6 if ":" in source else socket.AF_INET
    kind, number = {
        "tcp": (socket.SOCK_STREAM, 0),
        "udp": (socket.SOCK_DGRAM, 0),
        "icmp": (socket.SOCK_RAW, socket.IPPROTO_ICMP),
        "icmpv6": (socket.SOCK_RAW, socket.IPPROTO_ICMPV6),
    }.get(protocol, (socket.SOCK_RAW, protocol))
    opened = socket.socket(family, kind, number)
    opened.setblocking(False)
    if protocol == "tcp":
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Closing resets: the same two ports may be asked again at once.
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return opened


async def _exchange(opened: socket.socket, flow: dict, wait: float) -> None:
    loop = asyncio.get_running_loop()
    protocol, there = flow["protocol"], (flow["destination"], flow.get("port", 0))
    if protocol == "tcp":
        await loop.sock_connect(opened, there)
        await loop.sock_sendall(opened, QUESTION)
        if await loop.sock_recv(opened, 1) != ANSWER:
            raise OSError("closed without an answer")
        return
    opened.connect(there)
    question, is_answer = _words(protocol)
    again = loop.call_later(wait / 2, _send, opened, question)
    try:
        _send(opened, question)
        while not is_answer(await loop.sock_recv(opened, 2048)):
            pass
    finally:
        again.cancel()


def _send(opened: socket.socket, question: bytes) -> None:
    try:
        opened.send(question)
    except OSError:
        pass  # An ICMP error of the first one; the answer is waited for all the same.


def _words(protocol: str | int):
    """What is sent, and how its answer is known; an IPv4 raw socket also sees the IP header."""
    if protocol not in ("icmp", "icmpv6"):
        return QUESTION, lambda data: data.endswith(ANSWER)
    ask_type, reply_type = (
        (ECHO_REQUEST, ECHO_REPLY) if protocol == "icmp" else (ECHO_REQUEST_6, ECHO_REPLY_6)
    )
    rest = os.urandom(2) + struct.pack("!H", 1) + os.urandom(8)
    request = struct.pack("!BBH", ask_type, 0, _checksum(struct.pack("!BBH", ask_type, 0, 0) + rest))

    def is_answer(data: bytes) -> bool:
        message = data[(data[0] & 15) * 4 :] if protocol == "icmp" else data
        return message[:1] == bytes([reply_type]) and message[4:] == rest

    return request + rest, is_answer


def _checksum(data: bytes) -> int:
    """Of ICMP; that of ICMPv6 the kernel fills in."""
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total >> 16) + (total & 0xFFFF)
    return ~(total + (total >> 16)) & 0xFFFF
