"""Forgetting an account: all that moto and its host keep for it, nothing of its neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.core.base_backend import BackendDict

if TYPE_CHECKING:
    from collections.abc import Iterable, MutableMapping

type AccountMap = MutableMapping[str, Any]
"""What one service keeps, by account id; an absent account is made on first use."""


def moto_state() -> list[AccountMap]:
    """Return the state of every moto service that any account has used.

    moto keeps this list for its own reset of everything; it has no public name.
    """
    unique = {id(backend): backend for backend in list(BackendDict._instances)}  # noqa: SLF001
    return list(unique.values())


def accounts_of(states: Iterable[AccountMap]) -> set[str]:
    """Return every account that any of the services keeps something for."""
    return {account for state in states for account in list(state)}


def forget(account_id: str, states: Iterable[AccountMap]) -> None:
    """Drop the account; its next call finds it as new, default VPC included."""
    for state in states:
        state.pop(account_id, None)
