"""Clusters, services and tasks as they are kept."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from closednet_aws.call import Params

_KEPT_EVENTS = 100


@dataclass(slots=True)
class Task:
    """A task of a service, on the one interface that it has."""

    service_name: str
    definition_arn: str
    family: str
    containers: list[Params]
    """The definitions of its containers."""
    cpu: str
    memory: str
    interface_id: str
    details: list[Params]
    """What the attachment tells of the interface, also when it is gone."""
    zone: str
    attachment_id: str
    created_at: float
    runs_at: float
    deployment_id: str
    task_id: str = field(default_factory=lambda: uuid.uuid4().hex)
    stopped_at: float | None = None
    stopped_reason: str = ""

    def status_at(self, now: float) -> str:
        """Return the last status; of those between, one is shown.

        @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html
        """
        if self.stopped_at is not None:
            return "STOPPED"
        return "RUNNING" if now >= self.runs_at else "PENDING"


@dataclass(slots=True)
class Service:
    """A service of a cluster."""

    name: str
    cluster_name: str
    created_at: float
    deployed_at: float
    scaled_at: float
    """When it came to want as many tasks as it does."""
    desired: int
    definition_arn: str
    settings: Params
    """What DescribeServices shows of it as the request said it."""
    deployment_id: str
    tags: list[Params] = field(default_factory=list)
    status: str = "ACTIVE"
    tasks: list[Task] = field(default_factory=list)
    """Those that are to run."""
    events: list[tuple[float, str]] = field(default_factory=list)

    def tell(self, at: float, message: str) -> None:
        """Add an event; AWS keeps the last hundred."""
        self.events = [*self.events, (at, f"(service {self.name}) {message}")][-_KEPT_EVENTS:]

    def finish(self, now: float) -> None:
        """Let its tasks run now."""
        for task in self.tasks:
            task.runs_at = min(task.runs_at, now)
        self.events = [(min(at, now), message) for at, message in self.events]


@dataclass(slots=True)
class Cluster:
    """A cluster, with all services that it had and the tasks that stopped lately."""

    name: str
    settings: Params
    tags: list[Params] = field(default_factory=list)
    status: str = "ACTIVE"
    services: dict[str, Service] = field(default_factory=dict)
    stopped: list[Task] = field(default_factory=list)

    def tasks(self) -> list[Task]:
        """Return the tasks that are to run, of all services."""
        return [task for service in self.services.values() for task in service.tasks]


def cluster_arn(account_id: str, region: str, name: str) -> str:
    """Return a cluster's ARN."""
    return f"arn:aws:ecs:{region}:{account_id}:cluster/{name}"


def service_arn(account_id: str, region: str, service: Service) -> str:
    """Return a service's ARN, which names its cluster."""
    return f"arn:aws:ecs:{region}:{account_id}:service/{service.cluster_name}/{service.name}"


def task_arn(account_id: str, region: str, cluster_name: str, task: Task) -> str:
    """Return a task's ARN, which names its cluster."""
    return f"arn:aws:ecs:{region}:{account_id}:task/{cluster_name}/{task.task_id}"
