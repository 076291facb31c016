"""The routes that the launcher calls: their answers, and what they say to bad input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from closednet_aws import VERSION
from knock import ask

if TYPE_CHECKING:
    from emulator import Emulator

ACCOUNT = "999999999999"


def test_version_tells_the_plugin_the_emulator_and_the_run(emulator: Emulator) -> None:
    first, second = ask(emulator, "version").body, ask(emulator, "version").body
    assert first == {
        "schema": "closednet.emulator/1",
        "plugin": VERSION,
        "localstack": "4.14.0",
        "run": second["run"],
    }
    assert len(first["run"]) == 16


@pytest.mark.parametrize(
    ("mistake", "route", "body"),
    [
        ("no account", "changes", {}),
        ("an account of 11 digits", "changes", {"account": "12345678901"}),
        ("an account of 13 digits", "changes", {"account": "1234567890123"}),
        ("an account in other digits", "changes", {"account": "１２３４５６７８９０１２"}),  # noqa: RUF001
        ("an account as a number", "changes", {"account": 123456789012}),
        ("an account with a line end", "changes", {"account": f"{ACCOUNT}\n"}),
        ("after as text", "changes", {"account": ACCOUNT, "after": "1"}),
        ("after as a fraction", "changes", {"account": ACCOUNT, "after": 0.5}),
        ("after as true", "changes", {"account": ACCOUNT, "after": True}),
        ("a wait of a minute", "changes", {"account": ACCOUNT, "timeoutSeconds": 60}),
        ("a negative wait", "changes", {"account": ACCOUNT, "timeoutSeconds": -1}),
        ("a wait as true", "changes", {"account": ACCOUNT, "timeoutSeconds": True}),
        ("no message", "retire", {"account": ACCOUNT}),
        ("an empty message", "retire", {"account": ACCOUNT, "message": ""}),
        ("a message of 601 characters", "retire", {"account": ACCOUNT, "message": "x" * 601}),
        ("nothing to reset", "reset", {}),
        ("schedules of no Region", "schedules", {"account": ACCOUNT}),
    ],
)  # fmt: skip
def test_bad_input_is_refused(
    emulator: Emulator, mistake: str, route: str, body: dict[str, Any]
) -> None:
    answer = ask(emulator, route, **body)
    assert (answer.status, answer.code) == (400, "closednet-input"), mistake


@pytest.mark.parametrize("owner", [{}, {"owner": False}, {"owner": "true"}, {"owner": 1}])
def test_only_the_owner_resets_every_account(emulator: Emulator, owner: dict[str, Any]) -> None:
    answer = ask(emulator, "reset", all=True, **owner)
    assert (answer.status, answer.code) == (403, "closednet-owner")
