"""ECS through real clients, on the emulator."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from knock import ask
from refusals import refused

if TYPE_CHECKING:
    from conftest import AwsCli, ClientFactory
    from emulator import Emulator

SERVICE = {"cluster": "shop", "service": "web"}


def test_a_service_is_reached_through_its_load_balancer(
    emulator: Emulator, client: ClientFactory, aws_cli: AwsCli, account: str
) -> None:
    ecs, elb, ec2 = client("ecs"), client("elbv2"), client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    group = _target_group(elb, vpc, subnet)
    _register(ecs)
    created = ecs.create_service(
        cluster="shop",
        serviceName="web",
        taskDefinition="web",
        desiredCount=0,
        launchType="FARGATE",
        networkConfiguration={"awsvpcConfiguration": {"subnets": [subnet]}},
        loadBalancers=[{"targetGroupArn": group, "containerName": "web", "containerPort": 8080}],
    )["service"]
    assert created["networkConfiguration"]["awsvpcConfiguration"]["assignPublicIp"] == "DISABLED"
    assert _targets(elb, group) == []
    words = ("--cluster", "shop", "--service", "web", "--desired-count", "1")
    updated = aws_cli("ecs", "update-service", *words)
    assert json.loads(updated.stdout)["service"]["pendingCount"] == 1
    ask(emulator, "finish", account=account)
    ecs.get_waiter("services_stable").wait(cluster="shop", services=["web"])
    arns = ecs.list_tasks(cluster="shop", serviceName="web")["taskArns"]
    (task,) = ecs.describe_tasks(cluster="shop", tasks=arns)["tasks"]
    details = {one["name"]: one["value"] for one in task["attachments"][0]["details"]}
    assert _targets(elb, group) == [{"Id": details["privateIPv4Address"], "Port": 8080}]
    (interface,) = ec2.describe_network_interfaces(
        NetworkInterfaceIds=[details["networkInterfaceId"]]
    )["NetworkInterfaces"]
    assert interface["RequesterManaged"]
    ecs.update_service(**SERVICE, desiredCount=0)
    assert _targets(elb, group) == []
    with refused("ServiceNotFoundException", "Service not found."):
        ecs.update_service(cluster="shop", service="other", desiredCount=1)
    with refused("InternalFailure", "not"):
        ecs.run_task(cluster="shop", taskDefinition="web")


def test_tags_and_definitions_are_kept(client: ClientFactory) -> None:
    ecs = client("ecs")
    _register(ecs)
    arn = ecs.create_cluster(clusterName="shop")["cluster"]["clusterArn"]
    ecs.tag_resource(resourceArn=arn, tags=[{"key": "team", "value": "shop"}])
    assert ecs.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "team", "value": "shop"}]
    assert ecs.list_clusters()["clusterArns"] == [arn]
    described = ecs.describe_task_definition(taskDefinition="web")["taskDefinition"]
    assert described["networkMode"] == "awsvpc"
    with refused("ClientException", "'memory' be defined at the task level"):
        ecs.register_task_definition(
            family="web",
            requiresCompatibilities=["FARGATE"],
            networkMode="awsvpc",
            cpu="256",
            containerDefinitions=[{"name": "web", "image": "web", "memory": 128}],
        )


def _register(ecs: Any) -> None:
    ecs.create_cluster(clusterName="shop")
    ecs.register_task_definition(
        family="web",
        requiresCompatibilities=["FARGATE"],
        networkMode="awsvpc",
        cpu="256",
        memory="512",
        containerDefinitions=[
            {"name": "web", "image": "web", "portMappings": [{"containerPort": 8080}]}
        ],
    )


def _target_group(elb: Any, vpc: str, subnet: str) -> str:
    group: str = elb.create_target_group(
        Name="web", Protocol="TCP", Port=8080, VpcId=vpc, TargetType="ip"
    )["TargetGroups"][0]["TargetGroupArn"]
    balancer = elb.create_load_balancer(
        Name="web", Type="network", Scheme="internal", Subnets=[subnet]
    )["LoadBalancers"][0]["LoadBalancerArn"]
    elb.create_listener(
        LoadBalancerArn=balancer,
        Protocol="TCP",
        Port=80,
        DefaultActions=[{"Type": "forward", "TargetGroupArn": group}],
    )
    return group


def _targets(elb: Any, group: str) -> list[dict[str, Any]]:
    found = elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
    return [{name: one["Target"][name] for name in ("Id", "Port")} for one in found]
