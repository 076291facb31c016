"""How often each account has changed, and a way to wait for the next time."""

from __future__ import annotations

from collections import Counter
from threading import Condition


class Changes:
    """Counts the changes of every account, from 0, for as long as the process lives.

    A reader who knows a count can sleep until it moves instead of asking again and again.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._moved = Condition()
        self._closed = False

    def note(self, account_id: str) -> None:
        """Count one change and wake whoever waits for it."""
        with self._moved:
            self._counts[account_id] += 1
            self._moved.notify_all()

    def count(self, account_id: str) -> int:
        """Return how often the account has changed."""
        with self._moved:
            return self._counts[account_id]

    def wait(self, account_id: str, after: int, timeout_seconds: float) -> int:
        """Return the count once it differs from `after`, or as it is when the time is up."""
        with self._moved:
            self._moved.wait_for(
                lambda: self._closed or self._counts[account_id] != after, timeout_seconds
            )
            return self._counts[account_id]

    def close(self) -> None:
        """Let every waiting reader go, so that the process can end."""
        with self._moved:
            self._closed = True
            self._moved.notify_all()
