"""Targets: who can be one, and what is known of their health without asking them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from balancing import Balancing

    from conftest import AwsCli

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:greet"
LAMBDA = {"TargetType": "lambda", "Protocol": None, "Port": None, "VpcId": None}


@pytest.mark.parametrize(
    ("target", "zone", "words"),
    [
        ({"Id": "10.0.2.9"}, "us-east-1b", ""),
        ({"Id": "10.0.2.9", "AvailabilityZone": "us-east-1b"}, "us-east-1b", ""),
        (
            {"Id": "10.0.2.9", "AvailabilityZone": "us-east-1a"},
            None,
            "is not in the Availability Zone 'us-east-1a'",
        ),
        ({"Id": "10.9.0.9", "AvailabilityZone": "all"}, "all", ""),
        ({"Id": "10.9.0.9", "AvailabilityZone": "us-east-1c"}, "us-east-1c", ""),
        ({"Id": "10.9.0.9", "AvailabilityZone": "eu-west-1a"}, None, "'eu-west-1a' is not valid"),
        ({"Id": "10.9.0.9"}, None, "You must specify an Availability Zone"),
        ({"Id": "100.64.0.9", "AvailabilityZone": "all"}, "all", ""),
        ({"Id": "192.168.7.9", "AvailabilityZone": "all"}, "all", ""),
        ({"Id": "8.8.8.8", "AvailabilityZone": "all"}, None, "RFC 1918 or RFC 6598"),
        ({"Id": "i-0123456789abcdef0"}, None, "is not a valid IPv4 address"),
        ({"Id": "10.0.2.9", "Port": 65536}, None, "less than or equal to 65535"),
    ],
)
def test_an_address_is_of_the_vpc_or_private(
    balance: Balancing, elb: Any, target: dict[str, Any], zone: str | None, words: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetDescription.html"""
    group = balance.group()
    if zone is None:
        with refused("ValidationError", words):
            elb.register_targets(TargetGroupArn=group, Targets=[{"Id": "10.0.1.9"}, target])
        assert balance.health(group) == []
    else:
        elb.register_targets(TargetGroupArn=group, Targets=[target])
        (read,) = elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
        assert read["Target"] == {"Id": target["Id"], "Port": 80, "AvailabilityZone": zone}
        assert read["HealthCheckPort"] == "80"


def test_an_instance_is_a_running_one_of_the_vpc(balance: Balancing, ec2: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html"""
    build, group = balance.build, balance.group(TargetType="instance")
    ours = build.instance(balance.subnets[0])["InstanceId"]
    other = build.instance(build.subnet(build.vpc("172.16.0.0/16"), "172.16.1.0/24"))["InstanceId"]
    with refused("InvalidTarget", "not valid instances: 'i-0123456789abcdef0'"):
        balance.register(group, "i-0123456789abcdef0")
    with refused("InvalidTarget", "not in the target group VPC"):
        balance.register(group, ours, other)
    with refused("ValidationError", "cannot specify an Availability Zone"):
        balance.register(group, ours, AvailabilityZone="us-east-1a")
    balance.register(group, ours)
    balance.listener(balance.application(), group)
    assert balance.health(group) == [(ours, "unavailable", "Elb.InternalError")]
    ec2.stop_instances(InstanceIds=[ours])
    assert balance.health(group) == [(ours, "unused", "Target.InvalidState")]
    with refused("InvalidTarget", "not in a running state"):
        balance.register(group, ours)
    ec2.terminate_instances(InstanceIds=[ours])
    assert balance.health(group) == []


def test_an_application_load_balancer_is_a_target_where_it_listens(balance: Balancing) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html"""
    group = balance.group(TargetType="alb", Protocol="TCP")
    front, wire = balance.application(), balance.network()
    with refused("InvalidTarget", "has no listener on port 80"):
        balance.register(group, front["LoadBalancerArn"])
    with refused("InvalidTarget", "no Application Load Balancer"):
        balance.register(group, wire["LoadBalancerArn"])
    balance.listener(front, balance.group("pages"))
    balance.register(group, front["LoadBalancerArn"])
    with refused("IncompatibleProtocols"):
        balance.listener(front, group, port=81)
    balance.listener(wire, group, "TCP")
    assert balance.health(group) == [(front["LoadBalancerArn"], "unavailable", "Elb.InternalError")]


def test_a_function_is_the_only_target(balance: Balancing) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html"""
    group = balance.group(**LAMBDA)
    with refused("InvalidTarget", "not a valid Lambda function ARN"):
        balance.register(group, "10.0.1.9")
    with refused("ValidationError", "cannot specify a port"):
        balance.register(group, FUNCTION, Port=80)
    balance.register(group, FUNCTION)
    with refused("TooManyTargets"):
        balance.register(group, f"{FUNCTION}s")
    balance.listener(balance.application(), group)
    assert balance.health(group) == [(FUNCTION, "unavailable", "Target.HealthCheckDisabled")]


def test_each_port_of_an_address_is_a_target(balance: Balancing, elb: Any, aws_cli: AwsCli) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html"""
    group = balance.group()
    words = ("Id=10.0.1.9", "Id=10.0.1.9,Port=8080", "Id=10.0.1.9")
    made = aws_cli("elbv2", "register-targets", "--target-group-arn", group, "--targets", *words)
    assert made.returncode == 0, made.stderr

    def ports() -> list[int]:
        found = elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
        return [one["Target"]["Port"] for one in found]

    assert ports() == [80, 8080]
    elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": "10.0.1.9"}])
    elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": "10.0.1.9"}, {"Id": "10.0.1.10"}])
    assert ports() == [8080]
    elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": "10.0.1.9", "Port": 8080}])
    assert ports() == []


def test_what_is_not_used_says_why(balance: Balancing) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html"""
    group = balance.group()
    balance.register(group, "10.0.1.9", "10.0.3.9")
    everywhere = [
        ("10.0.1.9", "unused", "Target.NotInUse"),
        ("10.0.3.9", "unused", "Target.NotInUse"),
    ]
    assert balance.health(group) == everywhere
    balancer = balance.application()
    node = balance.nodes(balancer)[0]["PrivateIpAddress"]
    balance.register(group, node)
    balance.register(group, "10.9.0.9", AvailabilityZone="all")
    balance.listener(balancer, group)
    assert balance.health(group) == [
        ("10.0.1.9", "unhealthy", "Target.Timeout"),
        ("10.0.3.9", "unused", "Target.NotInUse"),
        (node, "unused", "Target.IpUnusable"),
        ("10.9.0.9", "unhealthy", "Target.Timeout"),
    ]
    assert balance.health(group, "10.0.1.9", "10.0.1.10") == [
        ("10.0.1.9", "unhealthy", "Target.Timeout"),
        ("10.0.1.10", "unused", "Target.NotRegistered"),
    ]


def test_unknown_groups_have_no_targets(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html"""
    group = balance.group()
    elb.delete_target_group(TargetGroupArn=group)
    with refused("TargetGroupNotFound"):
        elb.describe_target_health(TargetGroupArn=group)
    with refused("TargetGroupNotFound"):
        balance.register(group, "10.0.1.9")
