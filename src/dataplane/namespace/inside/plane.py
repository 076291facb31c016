"""The line to the data plane outside, over a unix socket: questions and answers as JSON lines."""

from __future__ import annotations

import asyncio
import json
from typing import Any

type Message = dict[str, Any]

LONGEST_LINE_BYTES = 1024 * 1024


class Plane:
    """Asks the data plane what becomes of a packet."""

    def __init__(self, path: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        self._path = path
        self._reader = reader
        self._writer = writer
        self._waiting: dict[int, asyncio.Future[Message]] = {}
        self._asked = 0
        self.orders: asyncio.Queue[Message] = asyncio.Queue()

    @classmethod
    async def reach(cls, path: str) -> Plane:
        """Open the line."""
        reader, writer = await asyncio.open_unix_connection(path, limit=LONGEST_LINE_BYTES)
        writer.write(b'{"kind":"control"}\n')
        return cls(path, reader, writer)

    @property
    def waiting(self) -> int:
        """Return how many questions are not answered yet."""
        return len(self._waiting)

    async def listen(self) -> None:
        """Take answers and orders in, until the line is cut."""
        while line := await self._reader.readline():
            message = json.loads(line)
            waiting = self._waiting.pop(message.get("id", 0), None)
            if waiting is None:
                self.orders.put_nowait(message)
            elif not waiting.done():
                waiting.set_result(message)

    async def ask(self, question: Message) -> Message:
        """Send a question and wait for its answer."""
        self._asked += 1
        number = self._asked
        answer = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        self.tell({"id": number, **question})
        return await answer

    def tell(self, message: Message) -> None:
        """Send what needs no answer."""
        self._writer.write(json.dumps(message).encode() + b"\n")

    async def open_relay(self, grant: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Open the way for the bytes of a connection that was granted."""
        reader, writer = await asyncio.open_unix_connection(self._path)
        writer.write(json.dumps({"kind": "relay", "grant": grant}).encode() + b"\n")
        return reader, writer
