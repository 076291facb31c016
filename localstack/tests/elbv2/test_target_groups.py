"""Target groups: defaults, ranges, and what goes together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from balancing import fixed_response, forward

from refusals import refused

if TYPE_CHECKING:
    from balancing import Balancing

    from conftest import AwsCli

LAMBDA = {"TargetType": "lambda", "Protocol": None, "Port": None, "VpcId": None}
ALB = {"TargetType": "alb", "Protocol": "TCP"}
NOBODY = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/nobody/0123456789abcdef"


@pytest.mark.parametrize(
    ("asked", "protocol", "timeout", "path", "codes"),
    [
        ({"Protocol": "HTTP"}, "HTTP", 5, "/", "200"),
        ({"Protocol": "HTTPS", "Port": 443}, "HTTP", 5, "/", "200"),
        ({"Protocol": "TCP"}, "TCP", 10, None, None),
        ({"Protocol": "UDP"}, "TCP", 10, None, None),
        ({"Protocol": "TLS"}, "TCP", 10, None, None),
        ({"Protocol": "TCP", "HealthCheckProtocol": "HTTP"}, "HTTP", 6, "/", "200-399"),
        ({"Protocol": "TCP", "HealthCheckProtocol": "HTTPS"}, "HTTPS", 10, "/", "200-399"),
        (ALB, "HTTP", 6, "/", "200-399"),
        (LAMBDA, None, 30, "/", "200"),
    ],
)
def test_health_checks_have_their_defaults(
    balance: Balancing,
    asked: dict[str, Any],
    protocol: str | None,
    timeout: int,
    path: str | None,
    codes: str | None,
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html"""
    made = balance.described_group(balance.group(**asked))
    assert made.get("HealthCheckProtocol") == protocol
    assert made.get("HealthCheckPort") == (protocol and "traffic-port")
    assert made["HealthCheckTimeoutSeconds"] == timeout
    assert (made.get("HealthCheckPath"), made.get("Matcher", {}).get("HttpCode")) == (path, codes)
    assert made["HealthCheckEnabled"] == (made["TargetType"] != "lambda")
    assert (made["HealthyThresholdCount"], made["UnhealthyThresholdCount"]) == (5, 2)
    assert made["HealthCheckIntervalSeconds"] == (35 if made["TargetType"] == "lambda" else 30)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"Protocol": None}, "A protocol must be specified"),
        ({"Port": None}, "A port must be specified"),
        ({"VpcId": None}, "A VPC ID must be specified"),
        ({"VpcId": "vpc-0123456789abcdef0"}, "The VPC ID 'vpc-0123456789abcdef0' is not found"),
        ({"Protocol": "FTP"}, "Member must satisfy enum value set"),
        ({"Port": 65536}, "less than or equal to 65535"),
        ({"TargetType": "lambda"}, "Protocol cannot be specified"),
        ({"TargetType": "alb"}, "'HTTP' is not supported with target type 'alb'"),
        ({"ProtocolVersion": "HTTP3"}, "must be one of 'HTTP1, HTTP2, GRPC'"),
        (
            {"Protocol": "TCP", "ProtocolVersion": "HTTP2"},
            "cannot be specified with protocol 'TCP'",
        ),
        ({"HealthCheckProtocol": "TCP"}, "'TCP' must be one of 'HTTP, HTTPS'"),
        (
            {"Protocol": "TCP", "HealthCheckProtocol": "UDP"},
            "'UDP' must be one of 'TCP, HTTP, HTTPS'",
        ),
        ({"HealthCheckEnabled": False}, "Health check enabled must be true"),
        ({"HealthCheckIntervalSeconds": 301}, "less than or equal to 300"),
        ({"HealthCheckTimeoutSeconds": 121}, "less than or equal to 120"),
        ({"HealthyThresholdCount": 11}, "less than or equal to 10"),
        ({"HealthCheckIntervalSeconds": 5}, "timeout '5' must be smaller than the interval '5'"),
        (
            {"Protocol": "TCP", "HealthCheckIntervalSeconds": 5},
            "smaller than or equal to the interval '5'",
        ),
        ({"HealthCheckPath": "health"}, "must begin with a '/'"),
        ({"Protocol": "TCP", "HealthCheckPath": "/health"}, "path cannot be specified"),
        ({"HealthCheckPort": "70000"}, "'traffic-port' or in the range 1-65535"),
        ({"Matcher": {"HttpCode": "200,500"}}, "must be within '200-499' inclusive"),
        ({"Matcher": {"HttpCode": "ok"}}, "'ok' is not valid"),
        (
            {"Protocol": "TCP", "HealthCheckProtocol": "HTTP", "Matcher": {"HttpCode": "600"}},
            "within '200-599'",
        ),
        ({"Name": "a" * 33}, "cannot be longer than '32' characters"),
    ],
)
def test_a_request_that_aws_refuses_is_refused(
    balance: Balancing, elb: Any, asked: dict[str, Any], words: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html"""
    with refused("ValidationError", words):
        balance.group(**({"Name": "targets"} | asked))
    assert elb.describe_target_groups()["TargetGroups"] == []


@pytest.mark.parametrize(
    "asked", [{"Protocol": "GENEVE"}, {"Protocol": "QUIC"}, {"IpAddressType": "ipv6"}]
)
def test_what_this_emulator_does_not_have_is_said(
    balance: Balancing, asked: dict[str, Any]
) -> None:
    with refused("NotImplemented", "not served by this emulator"):
        balance.group(**asked)


def test_the_same_request_makes_one_another_one_is_refused(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html"""
    assert balance.group() == balance.group()
    assert len(elb.describe_target_groups()["TargetGroups"]) == 1
    with refused("DuplicateTargetGroupName", "with different settings"):
        balance.group(Port=81)


def test_a_health_check_is_changed_by_the_same_rules(
    balance: Balancing, elb: Any, aws_cli: AwsCli
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html"""
    group = balance.group(Protocol="HTTPS", Port=443)
    words = (
        "--health-check-protocol",
        "HTTPS",
        "--health-check-path",
        "/health",
        "--matcher",
        "HttpCode=200\\,302",
    )
    changed = aws_cli("elbv2", "modify-target-group", "--target-group-arn", group, *words)
    assert changed.returncode == 0, changed.stderr
    read = balance.described_group(group)
    assert (read["HealthCheckProtocol"], read["HealthCheckPath"]) == ("HTTPS", "/health")
    assert read["Matcher"] == {"HttpCode": "200,302"}
    with refused("ValidationError", "must be smaller than the interval '30'"):
        elb.modify_target_group(TargetGroupArn=group, HealthCheckTimeoutSeconds=60)
    assert balance.described_group(group) == read
    with refused("TargetGroupNotFound"):
        elb.modify_target_group(TargetGroupArn=NOBODY, HealthCheckPath="/")


@pytest.mark.parametrize(
    ("asked", "key", "default", "value", "refusal"),
    [
        ({}, "stickiness.type", "lb_cookie", "app_cookie", None),
        ({}, "preserve_client_ip.enabled", None, "true", "InvalidConfigurationRequest"),
        ({}, "deregistration_delay.timeout_seconds", "300", "3601", "ValidationError"),
        ({}, "load_balancing.cross_zone.enabled", "use_load_balancer_configuration", "false", None),
        ({"Protocol": "TCP"}, "preserve_client_ip.enabled", "false", "true", None),
        ({"Protocol": "TLS"}, "preserve_client_ip.enabled", "false", "true", None),
        (
            {"Protocol": "UDP"},
            "preserve_client_ip.enabled",
            "true",
            "false",
            "InvalidConfigurationRequest",
        ),
        (
            {"Protocol": "TCP", "TargetType": "instance"},
            "preserve_client_ip.enabled",
            "true",
            "false",
            None,
        ),
        (ALB, "preserve_client_ip.enabled", "true", "maybe", "ValidationError"),
        (LAMBDA, "lambda.multi_value_headers.enabled", "false", "true", None),
        (LAMBDA, "deregistration_delay.timeout_seconds", None, "1", "InvalidConfigurationRequest"),
        ({}, "colour", None, "red", "ValidationError"),
    ],
)
def test_attributes_are_those_of_the_protocol_and_type(
    balance: Balancing,
    elb: Any,
    asked: dict[str, Any],
    key: str,
    default: str | None,
    value: str,
    refusal: str | None,
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html"""
    group = balance.group(**asked)
    change = {"TargetGroupArn": group, "Attributes": [{"Key": key, "Value": value}]}

    def read() -> str | None:
        found = elb.describe_target_group_attributes(TargetGroupArn=group)["Attributes"]
        return {item["Key"]: item["Value"] for item in found}.get(key)

    assert read() == default
    if refusal is None:
        elb.modify_target_group_attributes(**change)
        assert read() == value
    else:
        with refused(refusal):
            elb.modify_target_group_attributes(**change)
        assert read() == default


def test_a_group_in_use_stays(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html"""
    balancer, group = balance.application(), balance.group()
    listener = balance.listener(balancer, group)
    with refused("ResourceInUse", "currently in use by a listener or a rule"):
        elb.delete_target_group(TargetGroupArn=group)
    elb.modify_listener(ListenerArn=listener, DefaultActions=[fixed_response()])
    assert balance.described_group(group)["LoadBalancerArns"] == []
    conditions = [{"Field": "path-pattern", "Values": ["/x"]}]
    elb.create_rule(
        ListenerArn=listener, Priority=1, Conditions=conditions, Actions=[forward(group)]
    )
    with refused("ResourceInUse"):
        elb.delete_target_group(TargetGroupArn=group)
    elb.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
    elb.delete_target_group(TargetGroupArn=group)
    elb.delete_target_group(TargetGroupArn=group)
    assert elb.describe_target_groups()["TargetGroups"] == []


def test_groups_are_found_by_name_arn_or_load_balancer(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html"""
    one, two = balance.group("one"), balance.group("two")
    balancer = balance.application()
    arn = balancer["LoadBalancerArn"]
    balance.listener(balancer, one)
    balance.listener(balancer, one, port=81)

    def read(**asked: Any) -> list[str]:
        found = elb.describe_target_groups(**asked)["TargetGroups"]
        return [group["TargetGroupArn"] for group in found]

    assert read() == [one, two]
    assert read(Names=["two"]) == read(TargetGroupArns=[two]) == [two]
    assert read(LoadBalancerArn=arn) == [one]
    assert balance.described_group(one)["LoadBalancerArns"] == [arn]
    with refused("TargetGroupNotFound"):
        read(Names=["one", "nobody"])
    with refused("ValidationError", "at the same time"):
        read(Names=["one"], LoadBalancerArn=arn)
