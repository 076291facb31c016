"""How old a heartbeat is, and what is asked to find out: on a clock of the test's own.

@see https://airflow.apache.org/docs/apache-airflow/stable/administration-and-deployment/logging-monitoring/check-health.html
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from moto.logs.models import logs_backends
from world import EPOCH, REGION, World

from closednet_aws.mwaa.heartbeat import health_of
from closednet_aws.mwaa.web_login import identity_of
from closednet_aws.mwaa.web_server_state import web_server_state
from closednet_localstack.engine import Engine

if TYPE_CHECKING:
    from closednet_aws.call import Params
    from closednet_aws.mwaa.environment import Component, Environment
    from closednet_aws.mwaa.heartbeat import Health

RESULTS = {
    "open": {"outcome": "delivered", "symptom": "ok"},
    "closed": {"outcome": "denied", "symptom": "timeout"},
    "unread": {"outcome": "unknown", "symptom": "unknown", "why": "the network ACLs were not read"},
}


class Observer:
    """Looks at the one environment of a world whose database is open, closed or unread.

    Times are seconds of the world, which has its environment since 1000.
    """

    def __init__(self, world: World, environment: Environment) -> None:
        self._world, self._environment = world, environment
        self.database = "open"
        self.questions = 0
        world.now = EPOCH + 1060
        assert world.status() == "AVAILABLE"

    def ask(self, question: Params) -> Params:
        """Answer as the engine does; the way to the log is always open."""
        self.questions += 1
        ways = [
            "open" if request["port"] == 443 else self.database for request in question["requests"]
        ]
        return {"results": [RESULTS[way] for way in ways]}

    def change(self, at: float, database: str) -> None:
        self._world.now, self.database = EPOCH + at, database
        self._world.changes.note(self._world.account)

    def scheduler(self, at: float) -> Health:
        found = self._look(self.ask, at)
        assert found["scheduler"] == found["worker"]
        return found["scheduler"]

    def without_engine(self, at: float) -> Health:
        return self._look(Engine("", "").ask, at)["scheduler"]

    def tasks(self) -> Any:
        return web_server_state(self._world.host, self.ask, self._environment)["tasks"]

    def written(self) -> int:
        logs = logs_backends[self._world.account][REGION]
        streams = logs.groups["airflow-etl-Scheduler"].streams.values()
        return sum(len(stream.events) for stream in streams)

    def _look(self, ask: Any, at: float) -> dict[Component, Health]:
        self._world.now = EPOCH + at
        found = health_of(self._world.host, ask, self._world.backend, self._environment)
        return {
            component: replace(one, latest=None if one.latest is None else one.latest - EPOCH)
            for component, one in found.items()
        }


@pytest.fixture
def world(account: str) -> World:
    return World(account)


@pytest.fixture
def seen(world: World) -> Observer:
    kept = {"SchedulerLogs": {"Enabled": True, "LogLevel": "INFO"}}
    return Observer(world, world.create(LoggingConfiguration=kept))


@pytest.mark.parametrize(
    ("asked_at", "status"),
    [(1103, "healthy"), (1130, "healthy"), (1130.5, "unhealthy"), (4000, "unhealthy")],
)
def test_a_heartbeat_is_good_for_30_seconds(seen: Observer, asked_at: float, status: str) -> None:
    assert seen.scheduler(1090).status == "healthy"
    seen.change(1103, "closed")
    found = seen.scheduler(asked_at)
    assert (found.status, found.latest) == (status, 1100)


def test_while_there_is_a_way_the_last_heartbeat_is_now(seen: Observer) -> None:
    assert [seen.scheduler(at).latest for at in (1064.9, 1065, 1093)] == [1060, 1065, 1090]


def test_what_was_never_seen_alive_died_with_the_last_change(seen: Observer) -> None:
    seen.change(1101, "closed")
    seen.change(1112, "closed")
    found = seen.scheduler(2000)
    assert (found.status, found.latest) == ("unhealthy", 1110)


def test_the_dead_stay_dead_since_then_whatever_else_changes(seen: Observer) -> None:
    seen.change(1101, "closed")
    assert seen.scheduler(1200).latest == 1100
    seen.change(1300, "closed")
    assert seen.scheduler(1301).latest == 1100
    seen.change(1400, "open")
    assert seen.scheduler(1402) == seen.scheduler(1403)
    assert seen.scheduler(1402).status == "healthy"
    seen.change(1501, "closed")
    assert seen.scheduler(1600).latest == 1500


def test_an_unchanged_account_is_traced_once(seen: Observer) -> None:
    for at in (1061, 1070, 1080):
        seen.scheduler(at)
    assert seen.questions == 1
    seen.change(1081, "closed")
    for at in (1082, 1083):
        seen.scheduler(at)
    assert seen.questions == 2


def test_what_no_trace_tells_is_unknown_with_why(seen: Observer) -> None:
    seen.change(1070, "unread")
    found = seen.scheduler(1071)
    assert (found.status, found.latest) == ("unknown", None)
    assert found.why == "the network ACLs were not read"
    assert seen.tasks() == []


def test_without_an_engine_it_is_unknown_until_there_is_one(seen: Observer) -> None:
    assert seen.scheduler(1090).status == "healthy"
    seen.change(1095, "open")
    found = seen.without_engine(1099)
    assert (found.status, found.latest) == ("unknown", 1090)
    assert "closednet's engine does not answer: CLOSEDNET_ENGINE names no engine" in found.why
    assert seen.scheduler(1100).status == "healthy"


def test_a_scheduler_complains_once_a_minute_and_at_once_in_another_spell(seen: Observer) -> None:
    seen.change(1100, "closed")
    written = []
    for at in (1100, 1101, 1159, 1160, 1161):
        seen.scheduler(at)
        written.append(seen.written())
    assert written == [1, 1, 1, 2, 2]
    seen.change(1162, "open")
    seen.scheduler(1163)
    seen.change(1164, "closed")
    seen.scheduler(1165)
    assert seen.written() == 3


@pytest.mark.parametrize(("seconds", "identity"), [(0, "root"), (60, "root"), (60.1, None)])
def test_a_token_opens_the_pages_for_a_minute(
    world: World, seconds: float, identity: str | None
) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/userguide/call-mwaa-apis-web.html"""
    environment = world.create()
    world.now += 60
    token = world.call("CreateWebLoginToken", Name="etl")["WebToken"]
    world.now += seconds
    assert identity_of(world.host, environment, token) == identity
