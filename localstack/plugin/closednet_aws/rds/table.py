"""Every operation of RDS that there is, bound to the emulator that it lives in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from closednet_aws.ec2.turn import in_turn
from closednet_aws.rds import create, delete, modify, read, run_states, subnet_groups, tags
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.call import Call, Params, Repair
    from closednet_aws.rds.host import Host

    type Operation = Callable[[Host, Call, Params], Params | None]

_OPERATIONS: dict[str, Operation] = {
    "AddTagsToResource": tags.add,
    "CreateDBInstance": create.create,
    "CreateDBSubnetGroup": subnet_groups.create,
    "DeleteDBInstance": delete.delete,
    "DeleteDBSubnetGroup": subnet_groups.delete,
    "DescribeDBInstances": read.describe,
    "DescribeDBSubnetGroups": subnet_groups.describe,
    "DescribeEvents": read.describe_events,
    "ListTagsForResource": tags.list_tags,
    "ModifyDBInstance": modify.modify,
    "ModifyDBSubnetGroup": subnet_groups.modify,
    "RebootDBInstance": run_states.reboot,
    "RemoveTagsFromResource": tags.remove,
    "StartDBInstance": run_states.start,
    "StopDBInstance": run_states.stop,
}


def operations(host: Host) -> dict[str, Repair]:
    """Return the operations by name; each reads or changes the account's network in its turn."""
    return {name: in_turn(_checked(partial(one, host))) for name, one in _OPERATIONS.items()}


def _checked(operation: Repair) -> Repair:
    def run(call: Call, request: Params) -> Params | None:
        validate("rds", call.operation, request, "InvalidParameterValue")
        return operation(call, request)

    return run
