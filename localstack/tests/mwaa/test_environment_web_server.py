"""The routes of whoever plays the web server: what it shows, and whom a token lets in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from knock import ask, look_at

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from emulator import Emulator

PLACE = {"region": "us-east-1"}
HOST = "0a1b-vpce.c1.us-east-1.airflow.amazonaws.com"


def test_it_shows_the_environment_its_health_and_a_task(
    airflow: Airflow, wait: Waiter, emulator: Emulator, account: str
) -> None:
    airflow.let_in(5432)
    airflow.open_queue()
    airflow.create(AirflowVersion="2.10.3", WebserverAccessMode="PUBLIC_ONLY")
    wait("AVAILABLE")
    environment = airflow.get()
    host = environment["WebserverUrl"]
    answer = look_at(emulator, "mwaa/web-server", account=account, host=host, **PLACE)
    heartbeat = answer.body["scheduler"].pop("latestHeartbeat")
    assert heartbeat.endswith("Z")
    assert answer.body == {
        "name": "etl",
        "arn": environment["Arn"],
        "status": "AVAILABLE",
        "accessMode": "PUBLIC_ONLY",
        "host": host,
        "airflowVersion": "2.10.3",
        "scheduler": {"status": "healthy"},
        "workers": {"status": "healthy"},
        "tasks": [{"dag": "daily_report", "task": "extract", "state": "success"}],
    }


def test_a_stranger_s_name_and_a_stranger_s_account_have_none(
    airflow: Airflow, emulator: Emulator, account: str, other_account: str
) -> None:
    airflow.create()
    host = airflow.get()["WebserverUrl"]
    for asked in (
        {"account": account, "host": HOST},
        {"account": other_account, "host": host},
        {"account": account, "host": host, "region": "eu-west-1"},
    ):
        answer = look_at(emulator, "mwaa/web-server", **PLACE | asked)
        assert (answer.status, answer.code) == (404, "closednet-web-server")


@pytest.mark.parametrize(
    ("mistake", "changed"),
    [
        ("no account", {"account": None}),
        ("an account of 11 digits", {"account": "12345678901"}),
        ("no Region", {"region": None}),
        ("a zone for a Region", {"region": "us-east-1a"}),
        ("no host", {"host": None}),
        ("an empty host", {"host": ""}),
        ("a very long host", {"host": "x" * 1025}),
    ],
)
def test_bad_input_is_refused(
    emulator: Emulator, account: str, mistake: str, changed: dict[str, Any]
) -> None:
    asked = {"account": account, "host": HOST, "token": "t", **PLACE} | changed
    given = {name: value for name, value in asked.items() if value is not None}
    for answer in (
        look_at(emulator, "mwaa/web-server", **given),
        ask(emulator, "mwaa/web-login", **given),
    ):
        assert (answer.status, answer.code) == (400, "closednet-input"), mistake


def test_a_token_opens_the_pages_that_it_was_handed_out_for(
    airflow: Airflow, wait: Waiter, emulator: Emulator, account: str
) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/API/API_CreateWebLoginToken.html"""
    airflow.create()
    airflow.create(Name="second")
    wait("AVAILABLE")
    wait("AVAILABLE", "second")
    login = airflow.mwaa.create_web_login_token(Name="etl")
    cli = airflow.mwaa.create_cli_token(Name="etl")
    own, token = login["WebServerHostname"], login["WebToken"]
    for host, shown, status in (
        (own, token, 200),
        (own, f"{token}x", 403),
        (own, cli["CliToken"], 403),
        (airflow.get("second")["WebserverUrl"], token, 403),
        (HOST, token, 403),
    ):
        answer = ask(emulator, "mwaa/web-login", account=account, host=host, token=shown, **PLACE)
        assert answer.status == status, (host, shown)
        if status == 200:
            assert answer.body == {"airflowIdentity": login["AirflowIdentity"], "role": "Admin"}
        else:
            assert answer.code == "closednet-web-login"


def test_a_login_without_a_token_is_refused(emulator: Emulator, account: str) -> None:
    answer = ask(emulator, "mwaa/web-login", account=account, host=HOST, **PLACE)
    assert (answer.status, answer.code) == (400, "closednet-input")
