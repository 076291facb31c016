"""Ending what takes its time, in services that are loaded: what is not has begun nothing."""

from __future__ import annotations

import sys

_PACKAGE = __package__ or ""
_FINISH = {"ecs": "finish_tasks", "mwaa": "finish_environments", "rds": "finish_instances"}


def finish_account(account_id: str) -> None:
    """Let everything that is under way in an account be over now."""
    for service, finish in _FINISH.items():
        if module := sys.modules.get(f"{_PACKAGE}.{service}"):
            getattr(module, finish)(account_id)
