"""EventBridge Scheduler: `closednet_aws.scheduler` over LocalStack's stores.

Chosen by `PROVIDER_OVERRIDE_SCHEDULER=closednet`; LocalStack's own never calls a target.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from localstack.aws.spec import load_service
from localstack.services.plugins import Service, aws_provider
from localstack.services.stores import AccountRegionBundle, BaseStore, LocalAttribute

from closednet_aws.ecs.table import operations as ecs_operations
from closednet_aws.rds.registry import instances_in
from closednet_aws.rds.table import operations as rds_operations
from closednet_aws.scheduler.host import Host
from closednet_aws.scheduler.invocations import next_at
from closednet_aws.scheduler.runner import Runner
from closednet_aws.scheduler.table import operations
from closednet_aws.scheduler.targets import targets_on
from closednet_aws.turn import one_at_a_time
from closednet_localstack.account_changes import ACCOUNT_CHANGES
from closednet_localstack.binding import repaired
from closednet_localstack.engine import ENGINE
from closednet_localstack.services.ecs import ECS_HOST
from closednet_localstack.services.rds import RDS_HOST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from localstack.aws.api import RequestContext
    from localstack.state import StateVisitor

    from closednet_aws.call import Call, Params, Repair
    from closednet_aws.rds.instance import Instance
    from closednet_aws.scheduler.model import Group, Schedule


class SchedulerStore(BaseStore):
    """What one account has in one Region."""

    groups: dict[str, Group] = LocalAttribute(default=dict)


scheduler_stores = AccountRegionBundle("scheduler", SchedulerStore, validate=False)


class SchedulerProvider:
    """What LocalStack asks of a service: where its state is."""

    service = "scheduler"

    def accept_state_visitor(self, visitor: StateVisitor) -> None:
        """Show the state to whoever resets, retires or counts it."""
        visitor.visit(scheduler_stores)


@aws_provider(api="scheduler", name="closednet")
def scheduler() -> Service:
    """Build the service: every operation that there is."""
    model = load_service("scheduler")
    repairs = operations(SCHEDULER_HOST)
    repairs["CreateSchedule"] = _looked_after(repairs["CreateSchedule"])
    table = {name: repaired(_nothing_behind, repairs[name]) for name in model.operation_names}
    return Service.for_provider(SchedulerProvider(), dispatch_table_factory=lambda _: table)


def coming(account_id: str, region: str) -> list[Params]:
    """Tell when each schedule of an account comes next, and what came of it the last time.

    AWS tells neither; this is for whoever shows the lab.
    """
    with one_at_a_time:
        return [
            {
                "group": schedule.group_name,
                "name": schedule.name,
                "target": schedule.settings["Target"]["Arn"],
                "next": _written(next_at(SCHEDULER_HOST, schedule)),
                "last": _written(schedule.last.at) if schedule.last else None,
                "outcome": schedule.last.outcome if schedule.last else None,
                "why": schedule.last.why if schedule.last else "",
            }
            for group in list(_groups(account_id, region).values())
            for schedule in group.schedules.values()
        ]


def _looked_after(create: Repair) -> Repair:
    """Start the thread with the first schedule, and let every change wake it."""

    def run(call: Call, request: Params) -> Params | None:
        answer = create(call, request)
        ACCOUNT_CHANGES.listen(RUNNER.wake)
        RUNNER.start()
        RUNNER.wake()
        return answer

    return run


def _groups(account_id: str, region: str) -> dict[str, Group]:
    groups: dict[str, Group] = scheduler_stores[account_id][region].groups
    return groups


def _all_schedules() -> Iterator[Schedule]:
    for regions in list(scheduler_stores.values()):
        for store in list(regions.values()):
            for group in list(store.groups.values()):
                yield from list(group.schedules.values())


def _instances(account_id: str, region: str) -> dict[str, Instance]:
    return instances_in(RDS_HOST, account_id, region)


def _written(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _nothing_behind(context: RequestContext, _request: Params) -> Params:
    raise NotImplementedError(f"{context.operation.name} is answered in front of this.")


SCHEDULER_HOST = Host(
    groups=_groups,
    targets=targets_on(
        _instances, ECS_HOST.clusters, rds_operations(RDS_HOST), ecs_operations(ECS_HOST)
    ),
    ask=ENGINE.ask,
    clock=time.time,
    seconds=float(os.environ.get("CLOSEDNET_SCHEDULE_SECONDS", "30")),
)
"""The scheduler's way into this emulator."""

RUNNER = Runner(SCHEDULER_HOST, _all_schedules, ACCOUNT_CHANGES.note)
