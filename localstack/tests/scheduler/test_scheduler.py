"""EventBridge Scheduler through real clients, on the emulator, with the engine's policy decision."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from knock import ask

if TYPE_CHECKING:
    from conftest import ClientFactory
    from emulator import Emulator

TRUST = {
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Principal": {"Service": "scheduler.amazonaws.com"},
        "Action": "sts:AssumeRole",
    },
}


@pytest.mark.parametrize(("allowed", "outcome", "count"), [(True, "done", 0), (False, "denied", 2)])
def test_a_schedule_scales_a_service_if_its_role_may(
    emulator: Emulator, client: ClientFactory, account: str, allowed: bool, outcome: str, count: int
) -> None:
    ecs, scheduler = client("ecs"), client("scheduler")
    _serve(client("ec2"), ecs)
    scheduler.create_schedule(
        Name="evening",
        ScheduleExpression="cron(0 20 * * ? *)",
        ScheduleExpressionTimezone="Asia/Tokyo",
        FlexibleTimeWindow={"Mode": "OFF"},
        Target={
            "Arn": "arn:aws:scheduler:::aws-sdk:ecs:updateService",
            "RoleArn": _role(client("iam"), allowed=allowed),
            "Input": json.dumps({"Cluster": "shop", "Service": "web", "DesiredCount": 0}),
        },
    )
    assert scheduler.get_schedule(Name="evening")["State"] == "ENABLED"
    place = {"account": account, "region": "us-east-1"}
    for _ in range(5):
        counter = ask(emulator, "changes", account=account).body["counter"]
        (told,) = ask(emulator, "schedules", **place).body["schedules"]
        if told["outcome"] is not None:
            break
        ask(emulator, "changes", account=account, after=counter, timeoutSeconds=20)
    assert (told["outcome"], told["next"]) == (outcome, None), told
    (service,) = ecs.describe_services(cluster="shop", services=["web"])["services"]
    assert service["desiredCount"] == count
    scheduler.delete_schedule(Name="evening")
    assert scheduler.list_schedules()["Schedules"] == []


def _role(iam: Any, *, allowed: bool) -> str:
    role = iam.create_role(RoleName="evening", AssumeRolePolicyDocument=json.dumps(TRUST))
    action = "ecs:UpdateService" if allowed else "ecs:DescribeServices"
    statement = {"Effect": "Allow", "Action": action, "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": statement})
    iam.put_role_policy(RoleName="evening", PolicyName="evening", PolicyDocument=policy)
    arn: str = role["Role"]["Arn"]
    return arn


def _serve(ec2: Any, ecs: Any) -> None:
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    ecs.create_cluster(clusterName="shop")
    ecs.register_task_definition(
        family="web",
        requiresCompatibilities=["FARGATE"],
        networkMode="awsvpc",
        cpu="256",
        memory="512",
        containerDefinitions=[{"name": "web", "image": "web"}],
    )
    ecs.create_service(
        cluster="shop",
        serviceName="web",
        taskDefinition="web",
        desiredCount=2,
        launchType="FARGATE",
        networkConfiguration={"awsvpcConfiguration": {"subnets": [subnet]}},
    )
