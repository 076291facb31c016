"""Services: how many tasks of which definition run, and where."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ecs import balancing, network, tasks
from closednet_aws.ecs.definitions import definition_for
from closednet_aws.ecs.errors import invalid, service_not_active
from closednet_aws.ecs.model import Service
from closednet_aws.ecs.registry import find_cluster, find_service
from closednet_aws.ecs.service_settings import DEPLOYS, KEPT, check_create, check_update, count_in
from closednet_aws.ecs.service_view import shown

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.host import Host


def create(host: Host, call: Call, request: Params) -> Params:
    """Create a service on Fargate and start its tasks.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
    """
    check_create(request)
    cluster, name = find_cluster(host, call, request), request["serviceName"]
    known = cluster.services.get(name)
    if known is not None and known.status == "ACTIVE":
        raise invalid("Creation of service was not idempotent.")
    definition, now = definition_for(call, request["taskDefinition"]), host.clock()
    balancers = request.get("loadBalancers") or []
    settings = {member: request.get(member, default) for member, default in KEPT.items()} | {
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
        desired=count_in(request.get("desiredCount", 0)),
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
    check_update(request)
    cluster = find_cluster(host, call, request)
    service = find_service(cluster, request["service"])
    if service.status != "ACTIVE":
        raise service_not_active()
    wanted = request.get("taskDefinition")
    definition = definition_for(call, wanted or service.definition_arn, in_use=not wanted)
    changed = {member: request[member] for member in KEPT.keys() & request.keys()}
    if "networkConfiguration" in request:
        changed["networkConfiguration"] = network.checked(
            backend_of(call), request["networkConfiguration"]
        )
    for member in ("loadBalancers", "platformVersion"):
        if member in request:
            changed[member] = request[member]
    balancing.check(call, definition, changed.get("loadBalancers", []))
    desired = count_in(request.get("desiredCount", service.desired))
    if request.get("forceNewDeployment") or any(member in request for member in DEPLOYS):
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


def _new_deployment() -> str:
    return f"ecs-svc/{secrets.randbelow(10**19):019}"
