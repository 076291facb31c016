"""Tasks as they are listed, described and stopped."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from closednet_aws.ecs import tasks
from closednet_aws.ecs.errors import invalid
from closednet_aws.ecs.model import cluster_arn, task_arn
from closednet_aws.ecs.paging import paged
from closednet_aws.ecs.registry import find_cluster, find_service, name_in

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.host import Host
    from closednet_aws.ecs.model import Cluster, Task

_PAGE = 100
_PLATFORM = "1.4.0"


def list_arns(host: Host, call: Call, request: Params) -> Params:
    """Name the tasks that are to run, or those that stopped in the last hour.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
    """
    cluster = find_cluster(host, call, request)
    found = cluster.stopped if request.get("desiredStatus") == "STOPPED" else cluster.tasks()
    if request.get("serviceName"):
        name = find_service(cluster, request["serviceName"]).name
        found = [task for task in found if task.service_name == name]
    if request.get("family"):
        found = [task for task in found if task.family == request["family"]]
    if request.get("launchType", "FARGATE") != "FARGATE" or request.get("containerInstance"):
        found = []
    if request.get("startedBy"):
        found = [task for task in found if task.deployment_id == request["startedBy"]]
    arns = [task_arn(call.account_id, call.region, cluster.name, task) for task in found]
    return paged(request, "taskArns", arns, _PAGE)


def describe(host: Host, call: Call, request: Params) -> Params:
    """Describe tasks of a cluster; what is not there is a failure, no refusal.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
    """
    cluster = find_cluster(host, call, request)
    known = {task.task_id: task for task in [*cluster.tasks(), *cluster.stopped]}
    found, failures = [], []
    for asked in request["tasks"]:
        task = known.get(name_in(asked))
        if task is None:
            place = f"arn:aws:ecs:{call.region}:{call.account_id}:task/{cluster.name}"
            failures.append({"arn": f"{place}/{name_in(asked)}", "reason": "MISSING"})
        else:
            found.append(_shown(host, call, cluster, task))
    return {"tasks": found, "failures": failures}


def stop(host: Host, call: Call, request: Params) -> Params:
    """Stop a task; its service starts another in its place.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
    """
    cluster = find_cluster(host, call, request)
    task_id = name_in(request["task"])
    task = next((one for one in cluster.tasks() if one.task_id == task_id), None)
    if task is None:
        raise invalid("The referenced task was not found.")
    service = cluster.services[task.service_name]
    reason = request.get("reason") or "Task stopped by user"
    tasks.stop(host, call, cluster, task, reason)
    tasks.settle(host, call, cluster, service)
    return {"task": _shown(host, call, cluster, task)}


def _shown(host: Host, call: Call, cluster: Cluster, task: Task) -> Params:
    """Return a task as AWS answers it.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
    """
    now = host.clock()
    status = task.status_at(now)
    arn = task_arn(call.account_id, call.region, cluster.name, task)
    answer: Params = {
        "taskArn": arn,
        "clusterArn": cluster_arn(call.account_id, call.region, cluster.name),
        "taskDefinitionArn": task.definition_arn,
        "attachments": [
            {
                "id": task.attachment_id,
                "type": "ElasticNetworkInterface",
                "status": "DELETED" if status == "STOPPED" else "ATTACHED",
                "details": task.details,
            }
        ],
        "attributes": [{"name": "ecs.cpu-architecture", "value": "x86_64"}],
        "availabilityZone": task.zone,
        "connectivity": "CONNECTED",
        "connectivityAt": _time(task.created_at),
        "containers": [_container(arn, task, one, status) for one in task.containers],
        "cpu": task.cpu,
        "memory": task.memory,
        "createdAt": _time(task.created_at),
        "desiredStatus": "STOPPED" if status == "STOPPED" else "RUNNING",
        "lastStatus": status,
        "enableExecuteCommand": False,
        "group": f"service:{task.service_name}",
        "healthStatus": "UNKNOWN",
        "launchType": "FARGATE",
        "overrides": {"containerOverrides": [], "inferenceAcceleratorOverrides": []},
        "platformFamily": "Linux",
        "platformVersion": _PLATFORM,
        "startedBy": task.deployment_id,
        "tags": [],
        "version": 1,
    }
    if now >= task.runs_at:
        answer["startedAt"] = _time(task.runs_at)
    if task.stopped_at is not None:
        answer |= {
            "stopCode": "ServiceSchedulerInitiated",
            "stoppedReason": task.stopped_reason,
            "stoppingAt": _time(task.stopped_at),
            "stoppedAt": _time(task.stopped_at),
        }
    return answer


def _container(arn: str, task: Task, definition: Params, status: str) -> Params:
    name = definition["name"]
    address = next(one["value"] for one in task.details if one["name"] == "privateIPv4Address")
    return {
        "containerArn": f"{arn.replace(':task/', ':container/')}/{name}",
        "taskArn": arn,
        "name": name,
        "image": definition.get("image", ""),
        "lastStatus": status,
        "networkInterfaces": [{"attachmentId": task.attachment_id, "privateIpv4Address": address}],
        "healthStatus": "UNKNOWN",
        "cpu": str(definition.get("cpu", 0)),
    }


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
