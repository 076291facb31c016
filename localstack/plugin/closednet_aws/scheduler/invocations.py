"""When a schedule comes next, on the emulator's short clock, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.call import Call
from closednet_aws.errors import AwsError
from closednet_aws.scheduler.expressions import once_at
from closednet_aws.scheduler.model import Invocation
from closednet_aws.scheduler.role import check_trust
from closednet_aws.scheduler.targets import input_of

if TYPE_CHECKING:
    from closednet_aws.call import Params
    from closednet_aws.scheduler.host import Host
    from closednet_aws.scheduler.model import Schedule
    from closednet_aws.scheduler.targets import Target

_ALLOWED = "allowed"


def occasion(host: Host, schedule: Schedule) -> float | None:
    """Return since when the schedule has something to do; None where it will not act.

    It acts while it is enabled, between its dates, and not twice for the same occasion: a call that
    was denied or refused is not made again before something has changed.
    """
    settings = schedule.settings
    if settings["State"] != "ENABLED" or schedule.is_spent:
        return None
    target, given = _target(host, schedule)
    since = target.waits_since(schedule.account_id, schedule.region, given)
    if since is None:
        return None
    start = settings.get("StartDate")
    since = max(since, schedule.modified_at, start.timestamp() if start else 0)
    once = once_at(settings["ScheduleExpression"], settings["ScheduleExpressionTimezone"])
    is_past = once is not None and once <= schedule.modified_at
    return None if is_past or since == schedule.tried_for else since


def next_at(host: Host, schedule: Schedule) -> float | None:
    """Return when the schedule comes next; None where it will not.

    Nobody waits here for an evening: whatever hour an expression names, it comes a fixed number of
    seconds after there is something to do for it.
    """
    since, end = occasion(host, schedule), schedule.settings.get("EndDate")
    if since is None:
        return None
    at = since + host.seconds
    return None if end and at > end.timestamp() else at


def invoke(host: Host, schedule: Schedule) -> Invocation:
    """Call the target as the schedule's role, and keep what came of it.

    @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html
    """
    schedule.tried_for = occasion(host, schedule)
    target, given = _target(host, schedule)
    outcome = _judged(host, schedule, target, given)
    if outcome is None:
        outcome = _called(host, schedule, target, given)
    schedule.last = outcome
    settings = schedule.settings
    if once_at(settings["ScheduleExpression"], settings["ScheduleExpressionTimezone"]) is not None:
        schedule.is_spent = True
        if settings["ActionAfterCompletion"] == "DELETE":
            group = host.groups(schedule.account_id, schedule.region)[schedule.group_name]
            group.schedules.pop(schedule.name, None)
    return outcome


def _judged(host: Host, schedule: Schedule, target: Target, given: Params) -> Invocation | None:
    """Return why the role may not make the call; None where it may."""
    account_id, region = schedule.account_id, schedule.region
    role_arn, now = schedule.settings["Target"]["RoleArn"], host.clock()
    resource = target.resource(account_id, region, given)
    try:
        check_trust(account_id, region, schedule.group_name, role_arn)
    except AwsError as refusal:
        return Invocation(now, "denied", refusal.message)
    try:
        answer = host.ask(
            {
                "ask": "simulate",
                "account": account_id,
                "region": region,
                "principal": role_arn,
                "simulation": {"ActionNames": [target.action], "ResourceArns": [resource]},
            }
        )
    except AwsError as refusal:
        return Invocation(now, "unknown", refusal.message)
    if answer["results"][0]["EvalDecision"] == _ALLOWED:
        return None
    why = f"{role_arn} is not authorized to perform: {target.action} on resource: {resource}"
    return Invocation(now, "denied", why)


def _called(host: Host, schedule: Schedule, target: Target, given: Params) -> Invocation:
    try:
        target.run(_call(host, schedule, target), given)
    except AwsError as refusal:
        return Invocation(host.clock(), "refused", f"{refusal.code}: {refusal.message}")
    return Invocation(host.clock(), "done")


def _call(host: Host, schedule: Schedule, target: Target) -> Call:
    return Call(
        account_id=schedule.account_id,
        region=schedule.region,
        operation=target.action.partition(":")[2],
        request_id="",
        original=_nothing_behind,
        ask=host.ask,
    )


def _nothing_behind(_request: Params) -> Params:
    raise NotImplementedError("The operations that schedules call stand for themselves.")


def _target(host: Host, schedule: Schedule) -> tuple[Target, Params]:
    settings = schedule.settings["Target"]
    target = host.targets[settings["Arn"]]
    return target, input_of(target, settings)
