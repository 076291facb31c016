"""Every operation of ECS that there is, bound to the emulator that it lives in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from closednet_aws.ec2.turn import in_turn
from closednet_aws.ecs import clusters, definitions, service_view, services, tags, task_view
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.call import Call, Params, Repair
    from closednet_aws.ecs.host import Host

    type Operation = Callable[[Host, Call, Params], Params]

_OPERATIONS: dict[str, Operation] = {
    "CreateCluster": clusters.create,
    "CreateService": services.create,
    "DeleteCluster": clusters.delete,
    "DeleteService": services.delete,
    "DescribeClusters": clusters.describe,
    "DescribeServices": service_view.describe,
    "DescribeTasks": task_view.describe,
    "ListClusters": clusters.list_arns,
    "ListServices": service_view.list_arns,
    "ListTagsForResource": tags.list_tags,
    "ListTasks": task_view.list_arns,
    "StopTask": task_view.stop,
    "TagResource": tags.tag,
    "UntagResource": tags.untag,
    "UpdateService": services.update,
}

_OF_MOTO: dict[str, Repair] = dict.fromkeys(
    (
        "DeregisterTaskDefinition",
        "DescribeTaskDefinition",
        "ListTaskDefinitionFamilies",
        "ListTaskDefinitions",
    ),
    lambda call, request: call.original(request),
) | {"RegisterTaskDefinition": definitions.register}


def operations(host: Host) -> dict[str, Repair]:
    """Return the operations by name; each reads or changes the account's network in its turn."""
    bound = {name: partial(operation, host) for name, operation in _OPERATIONS.items()}
    return {name: in_turn(_checked(one)) for name, one in (bound | _OF_MOTO).items()}


def _checked(operation: Repair) -> Repair:
    def run(call: Call, request: Params) -> Params | None:
        validate("ecs", call.operation, request, "InvalidParameterException")
        return operation(call, request)

    return run
