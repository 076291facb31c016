"""MWAA in a fresh account, and a way to wait that sleeps until the account has moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from airflow import build

from knock import ask

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import ClientFactory
    from emulator import Emulator


@pytest.fixture
def mwaa(client: ClientFactory) -> Any:
    """Return a client that leaves checking to the service."""
    return client("mwaa", parameter_validation=False)


@pytest.fixture
def airflow(client: ClientFactory, mwaa: Any, account: str) -> Airflow:
    return build(client("ec2"), client("s3"), mwaa, account)


@pytest.fixture
def wait(emulator: Emulator, mwaa: Any, account: str) -> Waiter:
    def until(status: str | None, name: str = "etl") -> None:
        for _ in range(10):
            counter = ask(emulator, "changes", account=account).body["counter"]
            now = _status(mwaa, name)
            if now == status:
                return
            told = ask(emulator, "changes", account=account, after=counter, timeoutSeconds=20)
            assert told.body["counter"] != counter, f"{name} stays {now}, or nobody is told"
        raise AssertionError(f"{name} is {now}, not {status}")

    return until


def _status(mwaa: Any, name: str) -> str | None:
    try:
        status: str = mwaa.get_environment(Name=name)["Environment"]["Status"]
    except mwaa.exceptions.ResourceNotFoundException:
        return None
    return status
