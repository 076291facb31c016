"""One AWS call on its way through a repair."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

type Params = dict[str, Any]
"""Members of a request or a response, under the names of the botocore model."""


@dataclass(frozen=True, slots=True)
class Call:
    """Who asks for what, and the way to the operation as the emulator has it.

    `original` runs the unrepaired operation with the given request and returns its response. It
    may be called with another request than the learner's, several times, or never. `ask` puts a
    question to closednet's engine, which raises `AwsError` where it has no answer.
    """

    account_id: str
    region: str
    operation: str
    request_id: str
    original: Callable[[Params], Params]
    ask: Callable[[Params], Params]
    access_key_id: str = ""
    """The key that signed the call; empty where none did."""


type Repair = Callable[[Call, Params], Params | None]
"""Takes the place of an operation: returns its response, or None where AWS answers nothing.

Raises `AwsError` where AWS refuses.
"""
