"""Load balancers: what they are called, where they stand, what AWS refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from balancing import Balancing

    from conftest import AwsCli

NOBODY = (
    "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/nobody/0123456789abcdef"
)


@pytest.mark.parametrize(
    ("kind", "scheme", "arn", "dns"),
    [
        (
            "application",
            "internet-facing",
            r"app/web/[0-9a-f]{16}",
            r"web-\d{9,10}\.us-east-1\.elb\.amazonaws\.com",
        ),
        (
            "application",
            "internal",
            r"app/web/[0-9a-f]{16}",
            r"internal-web-\d{9,10}\.us-east-1\.elb\.amazonaws\.com",
        ),
        (
            "network",
            "internet-facing",
            r"net/web/[0-9a-f]{16}",
            r"web-[0-9a-f]{16}\.elb\.us-east-1\.amazonaws\.com",
        ),
        (
            "network",
            "internal",
            r"net/web/[0-9a-f]{16}",
            r"web-[0-9a-f]{16}\.elb\.us-east-1\.amazonaws\.com",
        ),
    ],
)
def test_a_load_balancer_is_named_after_its_type_and_scheme(
    balance: Balancing, kind: str, scheme: str, arn: str, dns: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancer.html"""
    made = balance.application("web", Type=kind, Scheme=scheme)
    assert re.fullmatch(
        rf"arn:aws:elasticloadbalancing:us-east-1:\d{{12}}:loadbalancer/{arn}",
        made["LoadBalancerArn"],
    )
    assert re.fullmatch(dns, made["DNSName"])
    assert (made["Type"], made["Scheme"], made["VpcId"]) == (kind, scheme, balance.vpc)


def test_it_is_provisioning_when_made_and_active_when_read(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerState.html"""
    made = balance.application()
    (read,) = elb.describe_load_balancers(Names=["web"])["LoadBalancers"]
    assert (made["State"], read["State"]) == ({"Code": "provisioning"}, {"Code": "active"})
    assert {**made, "State": None} == {**read, "State": None}
    assert [zone["SubnetId"] for zone in read["AvailabilityZones"]] == balance.subnets[:2]


def test_the_cli_reads_what_it_made(balance: Balancing, aws_cli: AwsCli) -> None:
    """https://docs.aws.amazon.com/cli/latest/reference/elbv2/create-load-balancer.html"""
    made = aws_cli(
        "elbv2",
        "create-load-balancer",
        "--name",
        "cli",
        "--scheme",
        "internal",
        "--subnets",
        *balance.subnets,
    )
    assert made.returncode == 0, made.stderr
    read = aws_cli(
        "elbv2",
        "describe-load-balancers",
        "--names",
        "cli",
        "--query",
        "LoadBalancers[0].State.Code",
    )
    assert read.stdout == '"active"\n'
    refusal = aws_cli("elbv2", "describe-load-balancers", "--names", "nobody")
    assert "(LoadBalancerNotFound)" in refusal.stderr


@pytest.mark.parametrize(
    ("asked", "code", "words"),
    [
        (
            {"Subnets": [0]},
            "ValidationError",
            "At least two subnets in two different Availability Zones",
        ),
        (
            {"Subnets": [0, "twin of a"]},
            "InvalidConfigurationRequest",
            "multiple subnets in the same Availability Zone",
        ),
        ({"Subnets": [0, "foreign"]}, "InvalidConfigurationRequest", "same VPC"),
        ({"Subnets": ["nobody", 1]}, "SubnetNotFound", "'subnet-0123456789abcdef0' does not exist"),
        ({"Subnets": [0, "full"]}, "InvalidSubnet", "at least 8 free IP addresses"),
        ({"Subnets": [], "Type": "network"}, "ValidationError", "At least one subnet"),
        (
            {"Subnets": ["foreign"], "Type": "network", "Scheme": "internet-facing"},
            "InvalidSubnet",
            "has no internet gateway",
        ),
        ({"SecurityGroups": ["sg-0123456789abcdef0"]}, "InvalidSecurityGroup", "does not exist"),
        (
            {"SecurityGroups": ["foreign group"]},
            "InvalidConfigurationRequest",
            "security groups are invalid",
        ),
        ({"Name": "a" * 33}, "ValidationError", "cannot be longer than '32' characters"),
        ({"Name": "under_score"}, "ValidationError", "can only contain characters"),
        ({"Name": "-web"}, "ValidationError", "cannot begin or end with '-'"),
        ({"Name": "internal-web"}, "ValidationError", "cannot begin with 'internal-'"),
        ({"Scheme": "private"}, "ValidationError", "[internet-facing, internal]"),
        ({"IpAddressType": "dualstack"}, "ValidationError", "associated IPv6 CIDR block"),
        ({"Type": "gateway"}, "NotImplemented", "not served"),
    ],
)
def test_a_request_that_aws_refuses_is_refused(
    balance: Balancing, elb: Any, ec2: Any, asked: dict[str, Any], code: str, words: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"""
    build, foreign = balance.build, balance.build.vpc("172.16.0.0/16")
    full = build.subnet(balance.vpc, "10.0.9.0/28", "us-east-1c")
    for _ in range(4):
        build.interface(full)
    names: dict[Any, str] = {
        "twin of a": build.subnet(balance.vpc, "10.0.8.0/24", "us-east-1a"),
        "foreign": build.subnet(foreign, "172.16.1.0/24", "us-east-1b"),
        "foreign group": build.group(foreign),
        "full": full,
        "nobody": "subnet-0123456789abcdef0",
        **dict(enumerate(balance.subnets)),
    }
    before = len(ec2.describe_network_interfaces()["NetworkInterfaces"])
    named = {
        k: [names.get(one, one) for one in v] if isinstance(v, list) else v
        for k, v in asked.items()
    }
    with refused(code, words):
        balance.application(**({"Name": "web"} | named))
    assert elb.describe_load_balancers()["LoadBalancers"] == []
    assert len(ec2.describe_network_interfaces()["NetworkInterfaces"]) == before


def test_the_same_request_makes_one_another_one_is_refused(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"""
    assert balance.application()["LoadBalancerArn"] == balance.application()["LoadBalancerArn"]
    assert len(elb.describe_load_balancers()["LoadBalancers"]) == 1
    with refused("DuplicateLoadBalancerName", "with different settings"):
        balance.network("web")


def test_who_is_not_there_is_not_found(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html"""
    known = balance.application()["LoadBalancerArn"]
    with refused("LoadBalancerNotFound"):
        elb.describe_load_balancers(LoadBalancerArns=[known, NOBODY])
    with refused("LoadBalancerNotFound"):
        elb.describe_load_balancer_attributes(LoadBalancerArn=NOBODY)
    with refused("ValidationError", "'web' is not a valid load balancer ARN"):
        elb.describe_load_balancers(LoadBalancerArns=["web"])
    elb.delete_load_balancer(LoadBalancerArn=NOBODY)


def test_load_balancers_are_read_in_pages(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html"""
    made = [balance.application(name)["LoadBalancerName"] for name in ("one", "two", "three")]
    pages = list(
        elb.get_paginator("describe_load_balancers").paginate(PaginationConfig={"PageSize": 2})
    )
    assert [[one["LoadBalancerName"] for one in page["LoadBalancers"]] for page in pages] == [
        made[:2],
        made[2:],
    ]


@pytest.mark.parametrize(
    ("kind", "key", "default", "value", "refusal"),
    [
        ("application", "idle_timeout.timeout_seconds", "60", "4000", None),
        (
            "application",
            "load_balancing.cross_zone.enabled",
            "true",
            "false",
            "InvalidConfigurationRequest",
        ),
        ("network", "load_balancing.cross_zone.enabled", "false", "true", None),
        ("application", "ipv6.deny_all_igw_traffic", "true", "false", None),
        ("application", "routing.http2.enabled", "true", "maybe", "ValidationError"),
        ("application", "idle_timeout.timeout_seconds", "60", "4001", "ValidationError"),
        ("network", "idle_timeout.timeout_seconds", None, "60", "InvalidConfigurationRequest"),
        (
            "network",
            "dns_record.client_routing_policy",
            "any_availability_zone",
            "availability_zone_affinity",
            None,
        ),
        ("network", "colour", None, "red", "ValidationError"),
    ],
)
def test_attributes_are_those_of_the_type(
    balance: Balancing,
    elb: Any,
    kind: str,
    key: str,
    default: str | None,
    value: str,
    refusal: str | None,
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html"""
    arn = balance.application("web", Type=kind)["LoadBalancerArn"]
    asked = {"LoadBalancerArn": arn, "Attributes": [{"Key": key, "Value": value}]}

    def read() -> str | None:
        found = elb.describe_load_balancer_attributes(LoadBalancerArn=arn)["Attributes"]
        return {item["Key"]: item["Value"] for item in found}.get(key)

    assert read() == default
    if refusal is None:
        elb.modify_load_balancer_attributes(**asked)
        assert read() == value
    else:
        with refused(refusal):
            elb.modify_load_balancer_attributes(**asked)
        assert read() == default


def test_deletion_protection_protects(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html"""
    balancer = balance.application()
    arn, key = balancer["LoadBalancerArn"], "deletion_protection.enabled"
    for value in ("true", "false"):
        elb.modify_load_balancer_attributes(
            LoadBalancerArn=arn, Attributes=[{"Key": key, "Value": value}]
        )
        if value == "true":
            with refused("OperationNotPermitted", "deletion protection is enabled"):
                elb.delete_load_balancer(LoadBalancerArn=arn)
            assert len(balance.nodes(balancer)) == 2
    elb.delete_load_balancer(LoadBalancerArn=arn)
    assert balance.nodes(balancer) == []


def test_tags_belong_to_what_exists(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html"""
    arn = balance.application(Tags=[{"Key": "lab", "Value": "L15"}])["LoadBalancerArn"]
    elb.add_tags(ResourceArns=[arn], Tags=[{"Key": f"k{n}", "Value": ""} for n in range(20)])
    elb.remove_tags(ResourceArns=[arn], TagKeys=[f"k{n}" for n in range(1, 20)])
    (described,) = elb.describe_tags(ResourceArns=[arn])["TagDescriptions"]
    assert described["Tags"] == [{"Key": "lab", "Value": "L15"}, {"Key": "k0", "Value": ""}]
    with refused("LoadBalancerNotFound"):
        elb.describe_tags(ResourceArns=[NOBODY])
