"""Those who answer: at every address given, for every protocol and port that is asked for."""

import asyncio
import contextlib
import socket

from namespaces import Namespaces

QUESTION, ANSWER = b"?", b"!"


async def answer(namespaces: Namespaces, layout: dict, flows: list[dict]) -> list:
    """Opens what listens; answers with what has to be closed again."""
    asked = {(flow["protocol"], flow.get("port", 0)) for flow in flows}
    opened: list = []
    for one in layout["namespaces"]:
        for address in one["answersAt"]:
            for protocol, port in asked:
                with namespaces.inside(one["name"]):
                    listening = _bind(protocol, address, port)
                if listening:
                    opened.append(await _serve(listening, protocol))
    return opened


def _bind(protocol: str | int, address: str, port: int) -> socket.socket | None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    if protocol == "tcp":
        opened = socket.socket(family, socket.SOCK_STREAM)
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    elif protocol == "udp":
        opened = socket.socket(family, socket.SOCK_DGRAM)
    elif isinstance(protocol, int):
        opened, port = socket.socket(family, socket.SOCK_RAW, protocol), 0
    else:
        return None
    opened.setblocking(False)
    opened.bind((address, port))
    if protocol == "tcp":
        opened.listen(64)
    return opened


async def _serve(listening: socket.socket, protocol: str | int):
    if protocol == "tcp":
        return await asyncio.start_server(_echo, sock=listening)
    loop = asyncio.get_running_loop()
    loop.add_reader(listening, _reply, listening)
    return _Reader(loop, listening)


class _Reader:
    def __init__(self, loop: asyncio.AbstractEventLoop, listening: socket.socket) -> None:
        self._loop, self._listening = loop, listening

    def close(self) -> None:
        self._loop.remove_reader(self._listening)
        self._listening.close()


async def _echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        if await reader.read(1) == QUESTION:
            writer.write(ANSWER)
            await writer.drain()
        await reader.read(1)
    writer.close()


def _reply(listening: socket.socket) -> None:
    """One answer, from the address that was asked."""
    with contextlib.suppress(OSError):
        data, sender = listening.recvfrom(2048)
        if data.endswith(QUESTION):
            listening.sendto(ANSWER, sender)
