"""Task definitions are moto's; services want them for Fargate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ecs.models import ecs_backends

from closednet_aws.ecs.errors import invalid
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_NOT_FOUND = "TaskDefinition not found."


def register(call: Call, request: Params) -> Params:
    """Register a revision of a task definition; for Fargate it says CPU and memory.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
    """
    if "FARGATE" in (request.get("requiresCompatibilities") or []):
        if request.get("networkMode") != "awsvpc":
            message = "Fargate only supports network mode 'awsvpc'."
            raise AwsError("ClientException", message)
        for member in ("cpu", "memory"):
            if not request.get(member):
                message = f"Fargate requires that '{member}' be defined at the task level."
                raise AwsError("ClientException", message)
    return call.original(request)


def definition_for(call: Call, name: str, *, in_use: bool = False) -> Any:
    """Return the task definition that a service names, which is one for Fargate.

    One that was deregistered serves those that use it, and nobody else.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html
    """
    backend = ecs_backends[call.account_id][call.region]
    family, _, revision = name.rpartition("/")[2].partition(":")
    revisions = backend.task_definitions.get(family, {})
    usable = [number for number, one in revisions.items() if in_use or one.status == "ACTIVE"]
    wanted = int(revision) if revision.isdecimal() else max(usable, default=0)
    if wanted not in usable:
        raise AwsError("ClientException", _NOT_FOUND)
    definition = revisions[wanted]
    if "FARGATE" not in definition.compatibilities:
        raise invalid("Task definition does not support launch_type FARGATE.")
    return definition


def check_container(definition: Any, balancer: Params) -> None:
    """Refuse a load balancer's container and port that the task definition does not have."""
    name, port = balancer.get("containerName"), balancer.get("containerPort")
    containers = {one["name"]: one for one in definition.container_definitions}
    if name not in containers:
        raise invalid(f"The container {name} does not exist in the task definition.")
    mapped = containers[name].get("portMappings") or []
    if port not in {mapping.get("containerPort") for mapping in mapped}:
        raise invalid(f"The container {name} did not have a container port {port} defined.")
