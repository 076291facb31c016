"""Passes the bytes of a granted connection on, each direction until its own end."""

from __future__ import annotations

import asyncio
import contextlib

CHUNK_BYTES = 64 * 1024


async def relay(
    client: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    service: tuple[asyncio.StreamReader, asyncio.StreamWriter],
) -> None:
    """Join two ends; one that is half closed goes on in the other direction."""
    (from_client, to_client), (from_service, to_service) = client, service
    both = [_pass_on(from_client, to_service), _pass_on(from_service, to_client)]
    try:
        await asyncio.gather(*both)
    finally:
        for writer in (to_client, to_service):
            writer.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(CHUNK_BYTES):
            writer.write(chunk)
            await writer.drain()
        with contextlib.suppress(OSError):
            writer.write_eof()
    except OSError:
        writer.transport.abort()
