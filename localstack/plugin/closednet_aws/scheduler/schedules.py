"""Creating, changing, reading and deleting schedules."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from closednet_aws.scheduler import expressions
from closednet_aws.scheduler.errors import conflict, invalid, not_emulated
from closednet_aws.scheduler.model import Schedule
from closednet_aws.scheduler.paging import paged
from closednet_aws.scheduler.registry import find, find_group, groups_of
from closednet_aws.scheduler.role import check_trust
from closednet_aws.scheduler.targets import input_of, target_of

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.scheduler.host import Host

_DEFAULTS: Params = {
    "ActionAfterCompletion": "NONE",
    "ScheduleExpressionTimezone": "UTC",
    "State": "ENABLED",
}
_RETRY = {"MaximumEventAgeInSeconds": 86400, "MaximumRetryAttempts": 185}
_AS_GIVEN = (
    "Description",
    "EndDate",
    "FlexibleTimeWindow",
    "KmsKeyArn",
    "ScheduleExpression",
    "StartDate",
)
_TARGET = {"Arn", "Input", "RetryPolicy", "RoleArn"}


def create(host: Host, call: Call, request: Params) -> Params:
    """Create a schedule; its target and its role are such that it can act.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateSchedule.html
    """
    group, name = find_group(host, call, request.get("GroupName")), request["Name"]
    if name in group.schedules:
        raise conflict("Schedule", name)
    now = host.clock()
    schedule = Schedule(
        account_id=call.account_id,
        region=call.region,
        group_name=group.name,
        name=name,
        settings=_settled(host, call, group.name, request),
        created_at=now,
        modified_at=now,
    )
    group.schedules[name] = schedule
    return {"ScheduleArn": schedule.arn}


def update(host: Host, call: Call, request: Params) -> Params:
    """Replace all that a schedule says; what the request does not say is as in a new one.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html
    """
    schedule = find(host, call, request.get("GroupName"), request["Name"])
    schedule.settings = _settled(host, call, schedule.group_name, request)
    schedule.modified_at, schedule.is_spent = host.clock(), False
    return {"ScheduleArn": schedule.arn}


def get(host: Host, call: Call, request: Params) -> Params:
    """Return all that a schedule says; AWS tells nobody when it comes next.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html
    """
    schedule = find(host, call, request.get("GroupName"), request["Name"])
    return _summary(schedule) | schedule.settings


def list_all(host: Host, call: Call, request: Params) -> Params:
    """Name schedules, of one group or of all.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html
    """
    wanted, state = request.get("GroupName"), request.get("State")
    groups = [find_group(host, call, wanted)] if wanted else groups_of(host, call).values()
    found = [
        _summary(schedule)
        | {
            "State": schedule.settings["State"],
            "Target": {"Arn": schedule.settings["Target"]["Arn"]},
        }
        for group in groups
        for schedule in group.schedules.values()
        if schedule.name.startswith(request.get("NamePrefix") or "")
        if state in (None, schedule.settings["State"])
    ]
    return paged(request, "Schedules", found)


def delete(host: Host, call: Call, request: Params) -> Params:
    """Delete a schedule.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteSchedule.html
    """
    schedule = find(host, call, request.get("GroupName"), request["Name"])
    del find_group(host, call, schedule.group_name).schedules[schedule.name]
    return {}


def _settled(host: Host, call: Call, group_name: str, request: Params) -> Params:
    """Return what a request says, with AWS's defaults, or refuse it."""
    settings = {name: request.get(name) or default for name, default in _DEFAULTS.items()}
    settings |= {name: request[name] for name in _AS_GIVEN if request.get(name)}
    expressions.check(settings["ScheduleExpression"], settings["ScheduleExpressionTimezone"])
    start, end = settings.get("StartDate"), settings.get("EndDate")
    if start and end and end <= start:
        raise invalid("The EndDate you specify must come after the StartDate.")
    target = request["Target"]
    for member in target.keys() - _TARGET:
        raise not_emulated(f"{member} of a target")
    input_of(target_of(host.targets, target), target)
    check_trust(call.account_id, call.region, group_name, target["RoleArn"])
    return settings | {"Target": {"RetryPolicy": _RETRY} | target}


def _summary(schedule: Schedule) -> Params:
    return {
        "Arn": schedule.arn,
        "Name": schedule.name,
        "GroupName": schedule.group_name,
        "CreationDate": datetime.fromtimestamp(schedule.created_at, UTC),
        "LastModificationDate": datetime.fromtimestamp(schedule.modified_at, UTC),
    }
