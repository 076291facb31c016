"""What the plugin's routes do: tell, wait, note, retire, reset, finish."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from localstack import constants

from closednet_aws import VERSION
from closednet_aws.disposal import accounts_of
from closednet_localstack.route_input import account_in, bad_input
from closednet_localstack.routes import Refused
from closednet_localstack.services.finish import finish_account
from closednet_localstack.state import account_states, forget_account

if TYPE_CHECKING:
    from collections.abc import Mapping

    from closednet_aws.changes import Changes
    from closednet_aws.retirement import Retirement
    from closednet_localstack.routes import Route

    type Body = Mapping[str, Any]

LONGEST_WAIT_SECONDS = 55
LONGEST_MESSAGE = 600


class Control:
    """The emulator as its owner sees it; one of these per process, told apart by `run`."""

    def __init__(self, changes: Changes, retirement: Retirement) -> None:
        self._changes = changes
        self._retirement = retirement
        self._run = secrets.token_hex(8)

    def routes(self) -> dict[str, Route]:
        """Return the routes by name."""
        return {
            "version": self.version,
            "changes": self.changes,
            "note": self.note,
            "retire": self.retire,
            "reset": self.reset,
            "finish": self.finish,
        }

    def version(self, _body: Body) -> Body:
        """Say what answers here; only an emulator with this plugin can."""
        return {
            "schema": "closednet.emulator/1",
            "plugin": VERSION,
            "localstack": constants.VERSION,
            "run": self._run,
        }

    def changes(self, body: Body) -> Body:
        """Return the account's change counter; with `after` equal to it, wait until it moves."""
        account = account_in(body)
        after, timeout = body.get("after"), body.get("timeoutSeconds", 25)
        if not _is_number(timeout) or not 0 <= timeout <= LONGEST_WAIT_SECONDS:
            raise bad_input(f"timeoutSeconds must be a number from 0 to {LONGEST_WAIT_SECONDS}")
        if after is None:
            counter = self._changes.count(account)
        elif _is_number(after) and isinstance(after, int):
            counter = self._changes.wait(account, after, timeout)
        else:
            raise bad_input("after must be an integer")
        return {"account": account, "counter": counter, "run": self._run}

    def note(self, body: Body) -> Body:
        """Count a change that no call made, as when a job has run: whoever waits looks again."""
        account = account_in(body)
        self._changes.note(account)
        return {"account": account, "run": self._run}

    def retire(self, body: Body) -> Body:
        """End an account: later calls hear the message, its resources are gone at once."""
        account, message = account_in(body), body.get("message")
        if not isinstance(message, str) or not 0 < len(message) <= LONGEST_MESSAGE:
            raise bad_input(f"message must be a text of 1 to {LONGEST_MESSAGE} characters")
        self._retirement.retire(account, message)
        return self._forget(account)

    def reset(self, body: Body) -> Body:
        """Empty one account. Emptying all of them takes `owner`: others may be learning here."""
        if not body.get("all"):
            return self._forget(account_in(body))
        if body.get("owner") is not True:
            raise Refused(403, "closednet-owner", "Only the owner may reset every account.")
        accounts = sorted(accounts_of(account_states()))
        for account in accounts:
            self._forget(account)
        return {"accounts": accounts, "run": self._run}

    def finish(self, body: Body) -> Body:
        """End at once what the account's services are making, so that nobody waits for a clock."""
        account = account_in(body)
        finish_account(account)
        self._changes.note(account)
        return {"account": account, "run": self._run}

    def _forget(self, account: str) -> Body:
        forget_account(account)
        self._changes.expect_nothing(account)
        self._changes.note(account)
        return {"account": account, "run": self._run}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
