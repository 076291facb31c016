"""Services: how many tasks of which definition run, and where."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ecs import balancing, network, tasks
from closednet_aws.ecs.definitions import definition_for
from closednet_aws.ecs.errors import invalid, not_emulated, service_not_active
from closednet_aws.ecs.model import Service
from closednet_aws.ecs.registry import find_cluster, find_service
from closednet_aws.ecs.service_view import shown

if TYPE_CHECKING:
    from collections.abc import Collection

    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.host import Host

_KEPT: Params = {
    "deploymentConfiguration": {"maximumPercent": 200, "minimumHealthyPercent": 100},
    "deploymentController": {"type": "ECS"},
    "enableECSManagedTags": False,
    "enableExecuteCommand": False,
    "healthCheckGracePeriodSeconds": 0,
    "propagateTags": "NONE",
}
"""Members that are shown as the request gave them, with what stands where it did not."""
_CREATE = {
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
_UPDATE = {
    "cluster",
    "desiredCount",
    "forceNewDeployment",
    "loadBalancers",
    "networkConfiguration",
    "platformVersion",
    "service",
    "taskDefinition",
}
_DEPLOYS = ("taskDefinition", "networkConfiguration", "loadBalancers", "platformVersion")


def create(host: Host, call: Call, request: Params) -> Params:
    """Create a service on Fargate and start its tasks.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    """
    _refuse_others("CreateService", request, _CREATE | _KEPT.keys())
    if request.get("launchType", "FARGATE") != "FARGATE":
        raise not_emulated(f"the launch type {request['launchType']}; it knows FARGATE")
    if request.get("schedulingStrategy", "REPLICA") != "REPLICA":
        raise not_emulated(f"the scheduling strategy {request['schedulingStrategy']}")
    if not request.get("taskDefinition"):
        raise invalid("TaskDefinition can not be blank.")
    cluster, name = find_cluster(host, call, request), request["serviceName"]
    known = cluster.services.get(name)
    if known is not None and known.status == "ACTIVE":
        raise invalid("Creation of service was not idempotent.")
    definition, now = definition_for(call, request["taskDefinition"]), host.clock()
    balancers = request.get("loadBalancers") or []
    settings = {member: request.get(member, default) for member, default in _KEPT.items()} | {
        "loadBalancers": balancers,
        "networkConfiguration": network.checked(
            backend_of(call), request.get("networkConfiguration")
        ),
        "platformVersion": request.get("platformVersion", "LATEST"),
    }
    balancing.check(call, definition, balancers)
    service = cluster.services[name] = Service(
        name=name,
        cluster_name=cluster.name,
        created_at=now,
        deployed_at=now,
        scaled_at=now,
        desired=_count(request.get("desiredCount", 0)),
        definition_arn=definition.arn,
        settings=settings,
        deployment_id=_new_deployment(),
        tags=request.get("tags") or [],
    )
    tasks.settle(host, call, cluster, service)
    return {"service": shown(host, call, service, {"TAGS"})}


def update(host: Host, call: Call, request: Params) -> Params:
    """Change a service; another definition, network or load balancer starts new tasks.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
    """
    _refuse_others("UpdateService", request, _UPDATE | _KEPT.keys())
    cluster = find_cluster(host, call, request)
    service = find_service(cluster, request["service"])
    if service.status != "ACTIVE":
        raise service_not_active()
    definition = definition_for(call, request.get("taskDefinition") or service.definition_arn)
    changed = {member: request[member] for member in _KEPT.keys() & request.keys()}
    if "networkConfiguration" in request:
        wanted = request["networkConfiguration"]
        changed["networkConfiguration"] = network.checked(backend_of(call), wanted)
    for member in ("loadBalancers", "platformVersion"):
        if member in request:
            changed[member] = request[member]
    balancing.check(call, definition, changed.get("loadBalancers", []))
    desired = _count(request.get("desiredCount", service.desired))
    if request.get("forceNewDeployment") or any(member in request for member in _DEPLOYS):
        _retarget(call, service, changed)
        service.deployment_id, service.deployed_at = _new_deployment(), host.clock()
    if desired != service.desired:
        service.scaled_at = host.clock()
    service.settings |= changed
    service.definition_arn, service.desired = definition.arn, desired
    tasks.settle(host, call, cluster, service)
    return {"service": shown(host, call, service, set())}


def delete(host: Host, call: Call, request: Params) -> Params:
    """Delete a service that wants no tasks, or any with `force`; it stays readable as INACTIVE.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteService.html
    """
    cluster = find_cluster(host, call, request)
    service = find_service(cluster, request["service"])
    if service.status != "ACTIVE":
        raise service_not_active()
    if service.desired and not request.get("force"):
        raise invalid("The service cannot be stopped while it is scaled above 0.")
    service.desired = 0
    tasks.settle(host, call, cluster, service)
    service.status = "INACTIVE"
    return {"service": shown(host, call, service, set())}


def _retarget(call: Call, service: Service, changed: Params) -> None:
    """Take the tasks out of target groups that the service leaves."""
    if "loadBalancers" in changed:
        for task in service.tasks:
            balancing.deregister(call, service, task)


def _count(desired: Any) -> int:
    if desired < 0:
        raise invalid("Desired count must be greater than or equal to 0.")
    return int(desired)


def _new_deployment() -> str:
    return f"ecs-svc/{secrets.randbelow(10**19):019}"


def _refuse_others(operation: str, request: Params, known: Collection[str]) -> None:
    """Refuse members that would have no effect here; one that is off or empty asks for nothing."""
    for member, value in request.items():
        if member not in known and value not in (None, False, 0, "", [], {}):
            raise not_emulated(f"{member} of {operation}")
