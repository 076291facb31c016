"""Listeners: protocols, ports and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from balancing import fixed_response, forward

from refusals import refused

if TYPE_CHECKING:
    from balancing import Balancing

    from conftest import AwsCli


@pytest.mark.parametrize(
    ("kind", "listener", "group", "code"),
    [
        ("application", "HTTP", "HTTP", None),
        ("application", "HTTP", "HTTPS", None),
        ("application", "HTTP", "TCP", "IncompatibleProtocols"),
        ("application", "TCP", "TCP", "ValidationError"),
        ("application", "FTP", "HTTP", "ValidationError"),
        ("network", "TCP", "TCP", None),
        ("network", "TCP", "TCP_UDP", None),
        ("network", "TCP", "TLS", "IncompatibleProtocols"),
        ("network", "TCP", "HTTP", "IncompatibleProtocols"),
        ("network", "UDP", "UDP", None),
        ("network", "UDP", "TCP", "IncompatibleProtocols"),
        ("network", "TCP_UDP", "TCP_UDP", None),
        ("network", "TCP_UDP", "TCP", "IncompatibleProtocols"),
        ("network", "HTTP", "HTTP", "ValidationError"),
    ],
)
def test_a_listener_speaks_what_its_load_balancer_and_targets_do(
    balance: Balancing, elb: Any, kind: str, listener: str, group: str, code: str | None
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html"""
    balancer, targets = balance.application("web", Type=kind), balance.group(Protocol=group)
    arn = balancer["LoadBalancerArn"]
    if code is None:
        made = balance.listener(balancer, targets, listener)
        assert made.startswith(f"{arn.replace(':loadbalancer/', ':listener/')}/")
        (read,) = elb.describe_listeners(LoadBalancerArn=arn)["Listeners"]
        assert (read["Protocol"], read["Port"], read["ListenerArn"]) == (listener, 80, made)
        assert "Certificates" not in read
    else:
        with refused(code):
            balance.listener(balancer, targets, listener)
        assert elb.describe_listeners(LoadBalancerArn=arn)["Listeners"] == []


def test_a_port_is_taken_once(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html"""
    balancer, group = balance.application(), balance.group()
    balance.listener(balancer, group)
    other = balance.listener(balancer, group, port=81)
    with refused("DuplicateListener"):
        balance.listener(balancer, group)
    with refused("DuplicateListener"):
        elb.modify_listener(ListenerArn=other, Port=80)
    elb.modify_listener(ListenerArn=other, Port=82)
    balance.listener(balancer, group, port=81)


REDIRECT = {
    "Type": "redirect",
    "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"},
}
LOOP = {"Type": "redirect", "RedirectConfig": {"Port": "80", "StatusCode": "HTTP_302"}}


@pytest.mark.parametrize(
    ("kind", "actions", "code", "words"),
    [
        ("application", [fixed_response("503")], None, ""),
        ("application", [REDIRECT], None, ""),
        ("application", [LOOP], "InvalidLoadBalancerAction", "creates a loop"),
        (
            "application",
            [{"Type": "redirect"}],
            "ValidationError",
            "A redirect configuration must be specified",
        ),
        ("application", [fixed_response("302")], "ValidationError", "^(2|4|5)\\d\\d$"),
        (
            "application",
            [fixed_response(), fixed_response()],
            "InvalidLoadBalancerAction",
            "the only one",
        ),
        (
            "application",
            [{"Type": "tunnel"}],
            "ValidationError",
            "Member must satisfy enum value set",
        ),
        (
            "application",
            [{"Type": "forward"}],
            "ValidationError",
            "A target group ARN must be specified",
        ),
        (
            "application",
            [forward("arn:aws:elasticloadbalancing:us-east-1:1:targetgroup/no/0")],
            "TargetGroupNotFound",
            "",
        ),
        ("network", [fixed_response()], "InvalidLoadBalancerAction", "takes one 'forward' action"),
    ],
)
def test_default_actions(
    balance: Balancing, elb: Any, kind: str, actions: list[Any], code: str | None, words: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html"""
    protocol = "HTTP" if kind == "application" else "TCP"
    arn = balance.application("web", Type=kind)["LoadBalancerArn"]
    asked = {"LoadBalancerArn": arn, "Protocol": protocol, "Port": 80, "DefaultActions": actions}
    if code is None:
        (made,) = elb.create_listener(**asked)["Listeners"]
        assert made["DefaultActions"][0]["Type"] == actions[0]["Type"]
        assert elb.describe_listeners(LoadBalancerArn=arn)["Listeners"] == [made]
    else:
        with refused(code, words):
            elb.create_listener(**asked)


def test_a_redirect_keeps_what_it_does_not_change(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RedirectActionConfig.html"""
    asked = {"Protocol": "HTTP", "Port": 80, "DefaultActions": [REDIRECT]}
    arn = balance.application()["LoadBalancerArn"]
    (made,) = elb.create_listener(LoadBalancerArn=arn, **asked)["Listeners"]
    expected = {
        "Protocol": "HTTPS",
        "Port": "443",
        "Host": "#{host}",
        "Path": "/#{path}",
        "Query": "#{query}",
    }
    assert made["DefaultActions"][0]["RedirectConfig"] == {**expected, "StatusCode": "HTTP_301"}


def test_a_group_serves_one_load_balancer(balance: Balancing, aws_cli: AwsCli) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html"""
    group = balance.group()
    balance.listener(balance.application("one"), group)
    second = balance.application("two")["LoadBalancerArn"]
    words = (
        "--protocol",
        "HTTP",
        "--port",
        "80",
        "--default-actions",
        f"Type=forward,TargetGroupArn={group}",
    )
    late = aws_cli("elbv2", "create-listener", "--load-balancer-arn", second, *words)
    assert "(TargetGroupAssociationLimit)" in late.stderr


def test_a_group_is_of_the_load_balancers_vpc(balance: Balancing) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"""
    elsewhere = balance.group(VpcId=balance.build.vpc("172.16.0.0/16"))
    with refused("InvalidConfigurationRequest", "not in the VPC of the load balancer"):
        balance.listener(balance.application(), elsewhere)


@pytest.mark.parametrize(
    ("kind", "key", "default", "value", "refusal"),
    [
        ("network", "tcp.idle_timeout.seconds", "350", "6000", None),
        ("network", "tcp.idle_timeout.seconds", "350", "59", "ValidationError"),
        ("application", "tcp.idle_timeout.seconds", None, "350", "InvalidConfigurationRequest"),
        ("application", "routing.http.response.server.enabled", "true", "false", None),
    ],
)
def test_attributes_are_those_of_the_protocol(
    balance: Balancing,
    elb: Any,
    kind: str,
    key: str,
    default: str | None,
    value: str,
    refusal: str | None,
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html"""
    protocol = "HTTP" if kind == "application" else "TCP"
    group = balance.group(Protocol=protocol)
    arn = balance.listener(balance.application("web", Type=kind), group, protocol)

    def read() -> str | None:
        found = elb.describe_listener_attributes(ListenerArn=arn)["Attributes"]
        return {item["Key"]: item["Value"] for item in found}.get(key)

    assert read() == default
    asked = {"ListenerArn": arn, "Attributes": [{"Key": key, "Value": value}]}
    if refusal is None:
        elb.modify_listener_attributes(**asked)
        assert read() == value
    else:
        with refused(refusal):
            elb.modify_listener_attributes(**asked)
        assert read() == default


def test_a_deleted_listener_is_gone_with_its_port(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteListener.html"""
    balancer, group = balance.application(), balance.group()
    arn = balance.listener(balancer, group)
    elb.delete_listener(ListenerArn=arn)
    for call in (elb.delete_listener, elb.describe_listener_certificates):
        with refused("ListenerNotFound"):
            call(ListenerArn=arn)
    balance.listener(balancer, group)
