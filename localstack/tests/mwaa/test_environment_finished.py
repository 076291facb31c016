"""Ending at once what MWAA is making: for labs, which are to stand within a second."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from knock import ask

if TYPE_CHECKING:
    from airflow import Airflow

    from emulator import Emulator


def test_what_is_being_made_is_ready_at_once(
    emulator: Emulator, mwaa: Any, airflow: Airflow, account: str, other_account: str
) -> None:
    mwaa.create_environment(**airflow.request)
    assert mwaa.get_environment(Name="etl")["Environment"]["Status"] == "CREATING"
    assert ask(emulator, "finish", account=other_account).status == 200
    assert mwaa.get_environment(Name="etl")["Environment"]["Status"] == "CREATING"
    before = ask(emulator, "changes", account=account).body["counter"]
    assert ask(emulator, "finish", account=account).status == 200
    assert mwaa.get_environment(Name="etl")["Environment"]["Status"] == "AVAILABLE"
    assert ask(emulator, "changes", account=account).body["counter"] > before


def test_an_account_without_an_environment_has_nothing_to_end(
    emulator: Emulator, account: str
) -> None:
    assert ask(emulator, "finish", account=account).status == 200
    assert ask(emulator, "finish", account="12345").status == 400
