"""Schedules without an emulator around them: a database, a role, and a clock set by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from databases import REGION, World
from moto.iam.models import iam_backends

from closednet_aws.call import Call
from closednet_aws.ecs.host import Host as EcsHost
from closednet_aws.ecs.table import operations as ecs_operations
from closednet_aws.rds.registry import instances_in
from closednet_aws.rds.table import operations as rds_operations
from closednet_aws.scheduler.host import Host
from closednet_aws.scheduler.runner import Runner
from closednet_aws.scheduler.table import operations
from closednet_aws.scheduler.targets import targets_on

if TYPE_CHECKING:
    from closednet_aws.call import Params
    from closednet_aws.scheduler.model import Group, Schedule

SECONDS = 10
STOP = "arn:aws:scheduler:::aws-sdk:rds:stopDBInstance"


def trusting(**more: Any) -> Params:
    """Return a statement by which a role trusts the scheduler."""
    service = {"Service": "scheduler.amazonaws.com"}
    return {"Effect": "Allow", "Principal": service, "Action": "sts:AssumeRole"} | more


class Evening:
    """A database `orders` and the schedules that act on it; the engine's answer is the test's."""

    def __init__(self, account: str) -> None:
        self.databases = World(account)
        self.account = account
        self.decision = "allowed"
        self.asked: list[Params] = []
        self.acted: list[str] = []
        rds = self.databases.host
        ecs = EcsHost(lambda _account, _region: {}, rds.expect_change, rds.clock, seconds=1)
        groups: dict[str, Group] = {}
        self.host = Host(
            groups=lambda _account, _region: groups,
            targets=targets_on(
                lambda *place: instances_in(rds, *place),
                ecs.clusters,
                rds_operations(rds),
                ecs_operations(ecs),
            ),
            ask=self._answer,
            clock=rds.clock,
            seconds=SECONDS,
        )
        self.runner = Runner(self.host, self.schedules, self.acted.append)
        self._operations = operations(self.host)
        self.role_arn = self.role("scheduler", trusting())

    def role(self, name: str, *statements: Params) -> str:
        policy = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
        role = iam_backends[self.account]["aws"].create_role(name, policy, "/", None, "", {}, None)
        return str(role.arn)

    def call(self, operation: str, **request: Any) -> Params:
        call = Call(self.account, REGION, operation, "", self._answer, self._answer)
        return self._operations[operation](call, request) or {}

    def create(self, operation: str = "CreateSchedule", **more: Any) -> None:
        request: Params = {
            "Name": "evening",
            "ScheduleExpression": "cron(0 20 * * ? *)",
            "FlexibleTimeWindow": {"Mode": "OFF"},
            "Target": self.target(),
        }
        self.call(operation, **request | more)

    def target(self, **more: Any) -> Params:
        given = json.dumps({"DbInstanceIdentifier": "orders"})
        return {"Arn": STOP, "RoleArn": self.role_arn, "Input": given} | more

    def schedules(self) -> list[Schedule]:
        groups = self.host.groups(self.account, REGION).values()
        return [schedule for group in groups for schedule in group.schedules.values()]

    def pass_time(self, seconds: float) -> float | None:
        """Let time pass, and what comes in it; return in how many seconds something will."""
        self.databases.now += seconds
        at = self.runner.step()
        return None if at is None else at - self.databases.now

    def _answer(self, question: Params) -> Params:
        self.asked.append(question)
        return {"results": [{"EvalDecision": self.decision}]}
