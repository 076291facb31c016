"""Raw requests to the emulator's port, as an attacker or the launcher would send them."""

from __future__ import annotations

import http.client
import json
import urllib.parse
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from emulator import Emulator

ROUTES = "/_localstack/closednet"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `body` is the JSON, or None where there is none."""

    status: int
    body: Any

    @property
    def code(self) -> str | None:
        return self.body.get("code") if isinstance(self.body, dict) else None


def knock(
    emulator: Emulator,
    method: str,
    path: str,
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
) -> Answer:
    """Send exactly these headers, plus a correct Host and Content-Length where none is given."""
    connection = http.client.HTTPConnection("127.0.0.1", emulator.port, timeout=60)
    sent = {"Host": f"127.0.0.1:{emulator.port}", "Content-Length": str(len(body))}
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in (sent | dict(headers or {})).items():
            connection.putheader(name, value)
        connection.endheaders(body)
        response = connection.getresponse()
        text = response.read()
    finally:
        connection.close()
    try:
        return Answer(response.status, json.loads(text))
    except ValueError:
        return Answer(response.status, None)


def ask(emulator: Emulator, route: str, **body: Any) -> Answer:
    """Call one of the plugin's routes as the launcher does."""
    headers = {"Content-Type": "application/json", "x-closednet-token": emulator.token}
    return knock(emulator, "POST", f"{ROUTES}/{route}", headers, json.dumps(body).encode())


def look_at(emulator: Emulator, route: str, **query: str) -> Answer:
    """Read one of the plugin's routes that change nothing."""
    path = f"{ROUTES}/{route}?{urllib.parse.urlencode(query)}"
    return knock(emulator, "GET", path, {"x-closednet-token": emulator.token})
