"""How often each account has changed, when last, and a way to wait for the next time."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from threading import Condition
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Change:
    """The last change of an account: which one it was, and when; None where there was none."""

    count: int
    at: float | None


class Changes:
    """Counts the changes of every account, from 0, for as long as the process lives.

    A reader who knows a count can sleep until it moves instead of asking again and again. Most
    changes are calls and are noted when they succeed. Some come by themselves, as when a service
    that was being made is ready: whoever starts such a thing knows the time and says so beforehand.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._counts: Counter[str] = Counter()
        self._times: dict[str, float] = {}
        self._due: defaultdict[str, set[float]] = defaultdict(set)
        self._moved = Condition()
        self._closed = False
        self._listeners: set[Callable[[], None]] = set()

    def listen(self, listener: Callable[[], None]) -> None:
        """Have a listener called, at once and briefly, when an account changes or is going to."""
        self._listeners.add(listener)

    def note(self, account_id: str) -> None:
        """Count one change and wake whoever waits for it."""
        with self._moved:
            self._count_one(account_id, self._clock())
            self._moved.notify_all()
        self._tell()

    def expect(self, account_id: str, at: float) -> None:
        """Count one change at a time to come, in seconds of the clock, and wake the waiting then.

        A time that has passed already is told by the call that says so.
        """
        with self._moved:
            if at > self._clock():
                self._due[account_id].add(at)
                self._moved.notify_all()
        self._tell()

    def expect_nothing(self, account_id: str) -> None:
        """Forget what was expected of an account: all that was under way in it is gone."""
        with self._moved:
            self._count(account_id)
            self._due.pop(account_id, None)

    def count(self, account_id: str) -> int:
        """Return how often the account has changed."""
        with self._moved:
            return self._count(account_id)

    def latest(self, account_id: str) -> Change:
        """Return how often the account has changed, and when last, in seconds of the clock."""
        with self._moved:
            return Change(self._count(account_id), self._times.get(account_id))

    def wait(self, account_id: str, after: int, timeout_seconds: float) -> int:
        """Return the count once it differs from `after`, or as it is when the time is up."""
        deadline = time.monotonic() + timeout_seconds
        with self._moved:
            while not self._closed and self._count(account_id) == after:
                left = deadline - time.monotonic()
                if left <= 0:
                    break
                self._moved.wait(min([left, *self._until_due(account_id)]))
            return self._count(account_id)

    def close(self) -> None:
        """Let every waiting reader go, so that the process can end."""
        with self._moved:
            self._closed = True
            self._moved.notify_all()

    def _tell(self) -> None:
        for listener in list(self._listeners):
            listener()

    def _count(self, account_id: str) -> int:
        """Return the count with every expected change in it whose time has come."""
        now = self._clock()
        for at in [at for at in self._due.get(account_id, ()) if at <= now]:
            self._due[account_id].remove(at)
            self._count_one(account_id, at)
        return self._counts[account_id]

    def _count_one(self, account_id: str, at: float) -> None:
        self._counts[account_id] += 1
        self._times[account_id] = max(at, self._times.get(account_id, at))

    def _until_due(self, account_id: str) -> list[float]:
        return [max(at - self._clock(), 0) for at in self._due.get(account_id, ())]
