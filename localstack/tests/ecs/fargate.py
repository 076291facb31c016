"""ECS without an emulator around it: an account on a clock of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends
from moto.ecs.models import ecs_backends

from closednet_aws.call import Call
from closednet_aws.changes import Changes
from closednet_aws.ecs.host import Host
from closednet_aws.ecs.table import operations

if TYPE_CHECKING:
    from closednet_aws.call import Params, Repair
    from closednet_aws.ecs.model import Cluster

REGION = "eu-west-1"
SECONDS = 30
PORT = 8080


class World:
    """An account with two subnets, a cluster and a task definition, and a clock set by hand."""

    def __init__(self, account: str) -> None:
        self.now = 1_790_000_000.0
        self.account = account
        self.backend = ec2_backends[account][REGION]
        self.changes = Changes(lambda: self.now)
        clusters: dict[str, Cluster] = {}
        self.host = Host(
            clusters=lambda _account, _region: clusters,
            expect_change=self.changes.expect,
            clock=lambda: self.now,
            seconds=SECONDS,
        )
        self._operations: dict[str, Repair] = operations(self.host)
        vpc_id = self.backend.create_vpc("10.0.0.0/16").id
        self.subnet_ids = [
            self.backend.create_subnet(
                vpc_id, f"10.0.{n}.0/24", availability_zone=f"{REGION}{zone}"
            ).id
            for n, zone in enumerate("ab", 1)
        ]
        self.group_id = self.backend.create_security_group("web", "web", vpc_id).id
        for family, kind in (("web", "FARGATE"), ("host", "EC2")):
            ecs_backends[account][REGION].register_task_definition(
                family=family,
                container_definitions=[
                    {"name": "web", "image": "web", "portMappings": [{"containerPort": PORT}]}
                ],
                network_mode="awsvpc",
                requires_compatibilities=[kind],
                cpu="256",
                memory="512",
            )
        self.call("CreateCluster", clusterName="shop")

    def call(self, operation: str, **request: Any) -> Params:
        call = Call(
            account_id=self.account,
            region=REGION,
            operation=operation,
            request_id="",
            access_key_id=self.account,
            original=_nothing_to_run,
            ask=_nothing_to_run,
        )
        return self._operations[operation](call, request) or {}

    def create(self, count: int = 1, **more: Any) -> Params:
        request: Params = {
            "cluster": "shop",
            "serviceName": "web",
            "taskDefinition": "web",
            "desiredCount": count,
            "launchType": "FARGATE",
            "networkConfiguration": self.network(),
        }
        created: Params = self.call("CreateService", **request | more)["service"]
        return created

    def network(self, **more: Any) -> Params:
        inside = {"subnets": self.subnet_ids, "securityGroups": [self.group_id]}
        return {"awsvpcConfiguration": inside | more}

    def update(self, **changed: Any) -> Params:
        request = {"cluster": "shop", "service": "web"} | changed
        updated: Params = self.call("UpdateService", **request)["service"]
        return updated

    def deregister(self, definition: str) -> None:
        ecs_backends[self.account][REGION].deregister_task_definition(definition)

    def service(self) -> Params:
        answer = self.call("DescribeServices", cluster="shop", services=["web"])
        described: Params = answer["services"][0]
        return described

    def tasks(self, **which: Any) -> list[Params]:
        arns = self.call("ListTasks", cluster="shop", **which)["taskArns"]
        tasks: list[Params] = self.call("DescribeTasks", cluster="shop", tasks=arns)["tasks"]
        return tasks

    def interfaces(self) -> list[Any]:
        return [e for e in self.backend.enis.values() if e.requester_id == "amazon-ecs"]


def detail(task: Params, name: str) -> str:
    """Return one detail of the attachment of a task."""
    (attachment,) = task["attachments"]
    (value,) = [one["value"] for one in attachment["details"] if one["name"] == name]
    return str(value)


def _nothing_to_run(_request: Params) -> Params:
    raise AssertionError("ECS stands for itself")
