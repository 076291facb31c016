"""As many tasks as a service wants, no more and no fewer."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from closednet_aws.ec2 import service_interfaces
from closednet_aws.ec2.backend import backend_of
from closednet_aws.ecs import balancing, network
from closednet_aws.ecs.definitions import definition_for
from closednet_aws.ecs.model import Task
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call
    from closednet_aws.ecs.host import Host
    from closednet_aws.ecs.model import Cluster, Service


def settle(host: Host, call: Call, cluster: Cluster, service: Service) -> None:
    """Start and stop tasks until there are as many as desired, all of the present deployment.

    What took the place of another starts before that one stops.

    @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
    """
    now = host.clock()
    present = [task for task in service.tasks if task.deployment_id == service.deployment_id]
    old = [task for task in service.tasks if task.deployment_id != service.deployment_id]
    surplus = present[service.desired :]
    started = _start(host, call, service, service.desired - len(present))
    reason = f"Scaling activity initiated by (deployment {service.deployment_id})"
    for task in [*old, *surplus]:
        stop(host, call, cluster, task, reason)
    if stopped := [*old, *surplus]:
        ids = " ".join(f"(task {task.task_id})" for task in stopped)
        service.tell(now, f"has stopped {len(stopped)} running tasks: {ids}.")
    if started:
        ids = " ".join(f"(task {task.task_id})" for task in started)
        service.tell(now, f"has started {len(started)} tasks: {ids}.")
    settled = max([now, *(task.runs_at for task in service.tasks)])
    if (started or stopped) and len(service.tasks) == service.desired:
        service.tell(settled, "has reached a steady state.")
    host.expect_change(call.account_id, settled)


def stop(host: Host, call: Call, cluster: Cluster, task: Task, reason: str) -> None:
    """Stop a task: its interface and its target are gone at once, itself is shown for an hour."""
    service = cluster.services[task.service_name]
    balancing.deregister(call, service, task)
    service_interfaces.remove(backend_of(call), task.interface_id)
    service.tasks.remove(task)
    task.stopped_at, task.stopped_reason = host.clock(), reason
    cluster.stopped.append(task)


def _start(host: Host, call: Call, service: Service, missing: int) -> list[Task]:
    started: list[Task] = []
    for _ in range(missing):
        try:
            task = _placed(host, call, service)
        except AwsError as refusal:
            message = f"was unable to place a task. Reason: {refusal.message}"
            service.tell(host.clock(), message)
            break
        service.tasks.append(task)
        balancing.register(call, service, task)
        started.append(task)
    return started


def _placed(host: Host, call: Call, service: Service) -> Task:
    definition, now = definition_for(call, service.definition_arn, in_use=True), host.clock()
    used = [
        one["value"] for task in service.tasks for one in task.details if one["name"] == "subnetId"
    ]
    attachment_id = str(uuid.uuid4())
    arn = f"arn:aws:ecs:{call.region}:{call.account_id}:attachment/{attachment_id}"
    interface = network.place(backend_of(call), service.settings["networkConfiguration"], used, arn)
    return Task(
        service_name=service.name,
        definition_arn=definition.arn,
        family=definition.family,
        containers=list(definition.container_definitions),
        cpu=str(definition.cpu),
        memory=str(definition.memory),
        interface_id=interface.id,
        details=network.details_of(interface),
        zone=interface.subnet.availability_zone,
        attachment_id=attachment_id,
        created_at=now,
        runs_at=now + host.seconds,
        deployment_id=service.deployment_id,
    )
