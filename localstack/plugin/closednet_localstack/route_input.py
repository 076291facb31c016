"""What the plugin's routes are told, checked: each of these refuses anything else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from closednet_localstack.routes import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_TEXT = 1024


def account_in(body: Mapping[str, Any]) -> str:
    """Return the account's id."""
    account = body.get("account")
    if not isinstance(account, str) or not re.fullmatch(r"[0-9]{12}", account):
        raise bad_input("account must be a text of twelve digits")
    return account


def region_in(body: Mapping[str, Any]) -> str:
    """Return the Region's name."""
    region = body.get("region")
    if not isinstance(region, str) or not re.fullmatch(r"[a-z]{2}(-[a-z]+)+-[0-9]", region):
        raise bad_input("region must be the name of a Region, like us-east-1")
    return region


def text_in(body: Mapping[str, Any], member: str) -> str:
    """Return a text that is neither empty nor very long."""
    text = body.get(member)
    if not isinstance(text, str) or not 0 < len(text) <= LONGEST_TEXT:
        raise bad_input(f"{member} must be a text of 1 to {LONGEST_TEXT} characters")
    return text


def bad_input(message: str) -> Refused:
    """Return the refusal of a request that says something else than it may."""
    return Refused(400, "closednet-input", message)
