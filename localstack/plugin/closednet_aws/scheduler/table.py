"""Every operation of EventBridge Scheduler, bound to the emulator that it lives in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from closednet_aws.ec2.turn import in_turn
from closednet_aws.scheduler import groups, schedules
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.call import Call, Params, Repair
    from closednet_aws.scheduler.host import Host

    type Operation = Callable[[Host, Call, Params], Params]

_OPERATIONS: dict[str, Operation] = {
    "CreateSchedule": schedules.create,
    "CreateScheduleGroup": groups.create,
    "DeleteSchedule": schedules.delete,
    "DeleteScheduleGroup": groups.delete,
    "GetSchedule": schedules.get,
    "GetScheduleGroup": groups.get,
    "ListScheduleGroups": groups.list_all,
    "ListSchedules": schedules.list_all,
    "ListTagsForResource": groups.list_tags,
    "TagResource": groups.tag,
    "UntagResource": groups.untag,
    "UpdateSchedule": schedules.update,
}


def operations(host: Host) -> dict[str, Repair]:
    """Return the operations by name; one runs at a time."""
    return {name: in_turn(_checked(partial(one, host))) for name, one in _OPERATIONS.items()}


def _checked(operation: Repair) -> Repair:
    def run(call: Call, request: Params) -> Params | None:
        validate("scheduler", call.operation, request)
        return operation(call, request)

    return run
