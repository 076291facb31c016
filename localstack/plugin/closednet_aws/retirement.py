"""Accounts whose attempt is over, and what their late callers are told."""

from __future__ import annotations

from closednet_aws.errors import AwsError


class Retirement:
    """Remembers retired accounts for as long as the process lives.

    An account is never reused, so that a terminal left open from an earlier attempt hears what
    happened instead of finding an empty network or, worse, another learner's.
    """

    def __init__(self) -> None:
        self._messages: dict[str, str] = {}

    def retire(self, account_id: str, message: str) -> None:
        """Refuse the account from now on, with these words."""
        self._messages[account_id] = message

    def refusal(self, account_id: str) -> AwsError | None:
        """Return what a call of this account is answered with, or None if it may go on."""
        message = self._messages.get(account_id)
        return None if message is None else AwsError("AttemptReset", message)
