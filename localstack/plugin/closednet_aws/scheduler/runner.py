"""The one thread that lets schedules come: it sleeps until the next of them, or a change."""

from __future__ import annotations

import logging
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from closednet_aws.scheduler.invocations import invoke, next_at
from closednet_aws.turn import one_at_a_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from closednet_aws.scheduler.host import Host
    from closednet_aws.scheduler.model import Schedule

LOG = logging.getLogger(__name__)


class Runner:
    """Invokes schedules at their time; without any there is no thread.

    `all_schedules` returns those of every account. `acted` is told the account of a call that
    succeeded.
    """

    def __init__(
        self,
        host: Host,
        all_schedules: Callable[[], Iterable[Schedule]],
        acted: Callable[[str], None],
    ) -> None:
        self._host = host
        self._all = all_schedules
        self._acted = acted
        self._moved = Event()
        self._starting = Lock()
        self._thread: Thread | None = None
        self._closed = False

    def start(self) -> None:
        """Begin to look after schedules, once."""
        with self._starting:
            if self._thread is None and not self._closed:
                self._thread = Thread(target=self._run, name="schedules", daemon=True)
                self._thread.start()

    def wake(self) -> None:
        """Have the next times worked out anew: something has changed."""
        self._moved.set()

    def close(self) -> None:
        """Let the thread end."""
        self._closed = True
        self._moved.set()

    def step(self) -> float | None:
        """Invoke what is due; return when the next schedule comes, or None where none will."""
        for schedule in self._due():
            if invoke(self._host, schedule).outcome == "done":
                self._acted(schedule.account_id)
        with one_at_a_time:
            times = [next_at(self._host, schedule) for schedule in self._all()]
        return min((at for at in times if at is not None), default=None)

    def _due(self) -> list[Schedule]:
        with one_at_a_time:
            now = self._host.clock()
            timed = [(next_at(self._host, schedule), schedule) for schedule in self._all()]
        due = [
            (at, schedule.arn, schedule) for at, schedule in timed if at is not None and at <= now
        ]
        return [schedule for _, _, schedule in sorted(due, key=lambda one: one[:2])]

    def _run(self) -> None:
        while not self._closed:
            self._moved.clear()
            try:
                at = self.step()
            except Exception:  # an error of ours must not end the schedules of everybody
                LOG.exception("closednet: a schedule could not be looked after")
                at = None
            self._moved.wait(None if at is None else max(at - self._host.clock(), 0))
