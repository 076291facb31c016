"""Ending what takes its time, in services that are loaded: what is not has begun nothing."""

from __future__ import annotations

import sys

_MWAA = "closednet_localstack.services.mwaa"


def finish_account(account_id: str) -> None:
    """Let everything that is under way in an account be over now."""
    if mwaa := sys.modules.get(_MWAA):
        mwaa.finish_environments(account_id)
