"""Services as DescribeServices answers them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from closednet_aws.ecs.model import cluster_arn, service_arn
from closednet_aws.ecs.paging import paged
from closednet_aws.ecs.registry import find_cluster, name_in

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.host import Host
    from closednet_aws.ecs.model import Service

_PAGE = 10


def describe(host: Host, call: Call, request: Params) -> Params:
    """Describe services of a cluster, deleted ones too; what is not there is a failure.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html
    """
    cluster, more = find_cluster(host, call, request), set(request.get("include") or [])
    found, failures = [], []
    for asked in request["services"]:
        service = cluster.services.get(name_in(asked))
        if service is None:
            place = f"arn:aws:ecs:{call.region}:{call.account_id}:service/{cluster.name}"
            failures.append({"arn": f"{place}/{name_in(asked)}", "reason": "MISSING"})
        else:
            found.append(shown(host, call, service, more))
    return {"services": found, "failures": failures}


def list_arns(host: Host, call: Call, request: Params) -> Params:
    """Name the services of a cluster.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
    """
    services = find_cluster(host, call, request).services.values()
    active = [one for one in services if one.status == "ACTIVE"]
    wanted = request.get("launchType", "FARGATE") == "FARGATE"
    arns = [service_arn(call.account_id, call.region, one) for one in active if wanted]
    return paged(request, "serviceArns", arns, _PAGE)


def shown(host: Host, call: Call, service: Service, more: set[str]) -> Params:
    """Return everything that AWS tells of a service; the latest event comes first.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html
    """
    now = host.clock()
    running = sum(task.status_at(now) == "RUNNING" for task in service.tasks)
    counts: Params = {
        "desiredCount": service.desired,
        "runningCount": running,
        "pendingCount": len(service.tasks) - running,
        "launchType": "FARGATE",
        "platformVersion": service.settings["platformVersion"],
        "platformFamily": "Linux",
        "taskDefinition": service.definition_arn,
    }
    settings = service.settings
    answer: Params = settings | counts
    answer |= {
        "serviceArn": service_arn(call.account_id, call.region, service),
        "serviceName": service.name,
        "clusterArn": cluster_arn(call.account_id, call.region, service.cluster_name),
        "serviceRegistries": [],
        "status": service.status,
        "schedulingStrategy": "REPLICA",
        "createdAt": _time(service.created_at),
        "createdBy": f"arn:aws:iam::{call.account_id}:root",
        "placementConstraints": [],
        "placementStrategy": [],
        "deployments": _deployments(service, counts),
        "events": [
            {
                "id": str(uuid5(NAMESPACE_URL, f"{at} {text}")),
                "createdAt": _time(at),
                "message": text,
            }
            for at, text in reversed(service.events)
            if at <= now
        ],
    }
    return answer | ({"tags": service.tags} if "TAGS" in more else {})


def _deployments(service: Service, counts: Params) -> list[Params]:
    if service.status != "ACTIVE":
        return []
    is_complete = counts["runningCount"] == counts["desiredCount"]
    state = "COMPLETED" if is_complete else "IN_PROGRESS"
    deployment: Params = counts | {
        "id": service.deployment_id,
        "status": "PRIMARY",
        "failedTasks": 0,
        "createdAt": _time(service.deployed_at),
        "updatedAt": _time(service.deployed_at),
        "networkConfiguration": service.settings["networkConfiguration"],
        "rolloutState": state,
        "rolloutStateReason": f"ECS deployment {service.deployment_id} "
        + ("completed." if is_complete else "in progress."),
    }
    return [deployment]


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
