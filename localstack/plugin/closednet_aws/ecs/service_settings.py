"""What requests about services may say, and what is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ecs.errors import invalid, not_emulated

if TYPE_CHECKING:
    from collections.abc import Collection

    from closednet_aws.call import Params

KEPT: Params = {
    "deploymentConfiguration": {"maximumPercent": 200, "minimumHealthyPercent": 100},
    "deploymentController": {"type": "ECS"},
    "enableECSManagedTags": False,
    "enableExecuteCommand": False,
    "healthCheckGracePeriodSeconds": 0,
    "propagateTags": "NONE",
}
"""Members that are shown as the request gave them, with what stands where it did not."""
_OF_CREATE = {
    "clientToken",
    "cluster",
    "desiredCount",
    "launchType",
    "loadBalancers",
    "networkConfiguration",
    "platformVersion",
    "role",
    "schedulingStrategy",
    "serviceName",
    "tags",
    "taskDefinition",
}
_OF_UPDATE = {
    "cluster",
    "desiredCount",
    "forceNewDeployment",
    "loadBalancers",
    "networkConfiguration",
    "platformVersion",
    "service",
    "taskDefinition",
}
DEPLOYS = ("taskDefinition", "networkConfiguration", "loadBalancers", "platformVersion")


def check_create(request: Params) -> None:
    """Refuse what a service cannot be here, and members that would have no effect."""
    _refuse_others("CreateService", request, _OF_CREATE | KEPT.keys())
    if request.get("launchType", "FARGATE") != "FARGATE":
        raise not_emulated(f"the launch type {request['launchType']}; it knows FARGATE")
    if request.get("schedulingStrategy", "REPLICA") != "REPLICA":
        raise not_emulated(f"the scheduling strategy {request['schedulingStrategy']}")
    if not request.get("taskDefinition"):
        raise invalid("TaskDefinition can not be blank.")


def check_update(request: Params) -> None:
    """Refuse members that would have no effect."""
    _refuse_others("UpdateService", request, _OF_UPDATE | KEPT.keys())


def count_in(desired: Any) -> int:
    """Return how many tasks are wanted."""
    if desired < 0:
        raise invalid("Desired count must be greater than or equal to 0.")
    return int(desired)


def _refuse_others(operation: str, request: Params, known: Collection[str]) -> None:
    """Refuse members that would have no effect here; one that is off or empty asks for nothing."""
    for member, value in request.items():
        if member not in known and value not in (None, False, 0, "", [], {}):
            raise not_emulated(f"{member} of {operation}")
