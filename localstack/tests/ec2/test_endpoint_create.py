"""Creating VPC endpoints (defects 4, 5, 6, 7, 9)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from building import group_ids, service_name

from refusals import refused

if TYPE_CHECKING:
    from building import Builder

OPEN = {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}


def test_an_interface_endpoint_without_groups_gets_the_default_group(build: Builder) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html"""
    vpc = build.vpc()
    endpoint = build.interface_endpoint(vpc, "logs", build.subnet(vpc))
    default = build.default_group(vpc)
    (interface,) = build.interfaces(*endpoint["NetworkInterfaceIds"])
    assert group_ids(endpoint) == group_ids(interface) == [default]


def test_an_endpoint_takes_only_groups_that_exist_in_its_vpc(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"""
    vpc = build.vpc()
    subnet, foreign = build.subnet(vpc), build.group(build.vpc("172.16.0.0/16"))
    with refused("InvalidSecurityGroupId.NotFound"):
        build.interface_endpoint(vpc, "logs", subnet, SecurityGroupIds=["sg-0123456789abcdef0"])
    with refused("InvalidParameter", foreign):
        build.interface_endpoint(vpc, "logs", subnet, SecurityGroupIds=[foreign])
    assert ec2.describe_vpc_endpoints()["VpcEndpoints"] == []


def test_private_dns_is_on_by_default_for_interface_endpoints_alone(build: Builder) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html"""
    vpc = build.vpc()
    assert build.interface_endpoint(vpc, "logs", build.subnet(vpc))["PrivateDnsEnabled"] is True
    assert build.gateway_endpoint(vpc, "s3")["PrivateDnsEnabled"] is False


@pytest.mark.parametrize("attribute", ["EnableDnsHostnames", "EnableDnsSupport"])
def test_private_dns_needs_both_dns_attributes_of_the_vpc(
    build: Builder, ec2: Any, attribute: str
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    ec2.modify_vpc_attribute(VpcId=vpc, **{attribute: {"Value": False}})
    with refused("InvalidParameter", "both enableDnsSupport and enableDnsHostnames"):
        build.interface_endpoint(vpc, "logs", subnet)
    endpoint = build.interface_endpoint(vpc, "logs", subnet, PrivateDnsEnabled=False)
    with refused("InvalidParameter", f"set to true for {vpc}"):
        ec2.modify_vpc_endpoint(VpcEndpointId=endpoint["VpcEndpointId"], PrivateDnsEnabled=True)
    assert build.endpoint(endpoint["VpcEndpointId"])["PrivateDnsEnabled"] is False


def test_one_endpoint_of_a_vpc_answers_to_a_name(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html"""
    vpc, elsewhere = build.vpc(), build.vpc("172.16.0.0/16")
    subnet = build.subnet(vpc)
    build.interface_endpoint(vpc, "logs", subnet)
    conflict = f"conflicting DNS domain for logs.us-east-1.amazonaws.com in the VPC {vpc}"
    with refused("InvalidParameter", conflict):
        build.interface_endpoint(vpc, "logs", subnet)
    nameless = build.interface_endpoint(vpc, "logs", subnet, PrivateDnsEnabled=False)
    with refused("InvalidParameter", conflict):
        ec2.modify_vpc_endpoint(VpcEndpointId=nameless["VpcEndpointId"], PrivateDnsEnabled=True)
    build.interface_endpoint(elsewhere, "logs", build.subnet(elsewhere, "172.16.1.0/24"))


def test_s3_answers_to_its_own_name_only_beside_a_gateway_endpoint(build: Builder) -> None:
    """https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    with refused("InvalidParameter", "must have a Gateway endpoint"):
        build.interface_endpoint(vpc, "s3", subnet, PrivateDnsEnabled=True)
    build.gateway_endpoint(vpc, "s3")
    endpoint = build.interface_endpoint(vpc, "s3", subnet, PrivateDnsEnabled=True)
    assert endpoint["DnsOptions"]["PrivateDnsOnlyForInboundResolverEndpoint"] is True


def test_s3_may_answer_to_its_own_name_everywhere_without_a_gateway_endpoint(
    build: Builder,
) -> None:
    """https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html"""
    vpc = build.vpc()
    options = {"PrivateDnsOnlyForInboundResolverEndpoint": False}
    endpoint = build.interface_endpoint(
        vpc, "s3", build.subnet(vpc), PrivateDnsEnabled=True, DnsOptions=options
    )
    assert endpoint["DnsOptions"]["PrivateDnsOnlyForInboundResolverEndpoint"] is False
    names = [entry["DnsName"] for entry in endpoint["DnsEntries"]]
    assert "s3.us-east-1.amazonaws.com" in names


@pytest.mark.parametrize(
    "document",
    [
        '{"Version": ',
        "not a policy",
        "[]",
        '{"Version": "2012-10-17"}',
        '{"Statement": [{"Effect": "Perhaps", "Action": "*", "Resource": "*"}]}',
        '{"Statement": [{"Effect": "Allow", "Resource": "*"}]}',
        json.dumps(OPEN | {"Id": "x" * 20480}),
    ],
)
def test_a_text_that_is_no_policy_is_refused_and_endpoints_stay_readable(
    build: Builder, ec2: Any, document: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"""
    vpc = build.vpc()
    endpoint = build.gateway_endpoint(vpc, "s3")["VpcEndpointId"]
    with refused("InvalidPolicyDocument"):
        ec2.create_vpc_endpoint(
            VpcId=vpc, ServiceName=service_name("dynamodb"), PolicyDocument=document
        )
    with refused("InvalidPolicyDocument"):
        ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, PolicyDocument=document)
    (only,) = ec2.describe_vpc_endpoints()["VpcEndpoints"]
    assert json.loads(only["PolicyDocument"])["Statement"] == OPEN["Statement"]


def test_a_policy_is_answered_as_it_was_written(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html"""
    policy = {"Version": "2012-10-17", **OPEN}
    made = ec2.create_vpc_endpoint(
        VpcId=build.vpc(), ServiceName=service_name("s3"), PolicyDocument=json.dumps(policy)
    )["VpcEndpoint"]
    read = build.endpoint(made["VpcEndpointId"])
    assert json.loads(made["PolicyDocument"]) == json.loads(read["PolicyDocument"]) == policy


@pytest.mark.parametrize(
    ("request_", "code", "words"),
    [
        ({"ServiceName": "com.amazonaws.us-east-1.nothing"}, "InvalidServiceName", "nothing"),
        ({"ServiceName": "com.amazonaws.eu-west-1.logs"}, "InvalidServiceName", "eu-west-1"),
        ({"ServiceName": service_name("logs")}, "InvalidParameter", "(Gateway) does not match"),
        ({"VpcId": "vpc-0123456789abcdef0"}, "InvalidVpcId.NotFound", "vpc-0123456789abcdef0"),
        ({"SubnetIds": ["subnet-1"]}, "InvalidParameter", "Subnet IDs are only supported for"),
        ({"SecurityGroupIds": ["sg-1"]}, "InvalidParameter", "groups are only supported for"),
        ({"PrivateDnsEnabled": True}, "InvalidParameter", "Private DNS is only supported for"),
        ({"RouteTableIds": ["rtb-1"]}, "InvalidRouteTableId.NotFound", "rtb-1"),
    ],
)
def test_an_endpoint_is_refused_whole(
    build: Builder, ec2: Any, request_: dict[str, Any], code: str, words: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html"""
    asked = {"VpcId": build.vpc(), "ServiceName": service_name("s3"), **request_}
    with refused(code, words):
        ec2.create_vpc_endpoint(**asked)
    assert ec2.describe_vpc_endpoints()["VpcEndpoints"] == []


def test_the_same_client_token_makes_one_endpoint(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html"""
    asked = {"VpcId": build.vpc(), "ServiceName": service_name("s3"), "ClientToken": "once"}
    first, second = (ec2.create_vpc_endpoint(**asked)["VpcEndpoint"] for _ in range(2))
    assert first["VpcEndpointId"] == second["VpcEndpointId"]
    assert len(ec2.describe_vpc_endpoints()["VpcEndpoints"]) == 1
