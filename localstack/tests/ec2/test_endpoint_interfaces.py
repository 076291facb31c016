"""The network interfaces of interface endpoints (defect 3, and where addresses come from)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from building import group_ids

from refusals import refused

if TYPE_CHECKING:
    from building import Builder


def test_an_interface_endpoint_has_one_managed_interface_in_each_subnet(build: Builder) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"""
    vpc = build.vpc()
    subnets = [build.subnet(vpc), build.subnet(vpc, "10.0.2.0/24", "us-east-1b")]
    group = build.group(vpc)
    endpoint = build.interface_endpoint(vpc, "logs", *subnets, SecurityGroupIds=[group])
    interfaces = build.interfaces(*endpoint["NetworkInterfaceIds"])
    assert [interface["SubnetId"] for interface in interfaces] == subnets == endpoint["SubnetIds"]
    for interface in interfaces:
        assert interface["InterfaceType"] == "vpc_endpoint"
        assert interface["RequesterManaged"] is True
        assert interface["Status"] == "in-use"
        assert interface["Description"] == f"VPC Endpoint Interface {endpoint['VpcEndpointId']}"
        assert group_ids(interface) == [group]


def test_an_endpoint_stands_on_the_lowest_address_that_aws_does_not_keep(build: Builder) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    first = build.interface_endpoint(vpc, "logs", subnet)
    second = build.interface_endpoint(vpc, "monitoring", subnet)
    identifiers = [*first["NetworkInterfaceIds"], *second["NetworkInterfaceIds"]]
    addresses = [interface["PrivateIpAddress"] for interface in build.interfaces(*identifiers)]
    assert addresses == ["10.0.1.4", "10.0.1.5"]


def test_an_endpoint_may_ask_for_its_address(build: Builder) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    wanted = [{"SubnetId": subnet, "Ipv4": "10.0.1.77"}]
    endpoint = build.interface_endpoint(vpc, "logs", subnet, SubnetConfigurations=wanted)
    (interface,) = build.interfaces(*endpoint["NetworkInterfaceIds"])
    assert interface["PrivateIpAddress"] == "10.0.1.77"


def test_adding_and_removing_a_subnet_adds_and_removes_an_interface(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html"""
    vpc = build.vpc()
    here, there = build.subnet(vpc), build.subnet(vpc, "10.0.2.0/24", "us-east-1b")
    made = build.interface_endpoint(vpc, "logs", here)
    endpoint = made["VpcEndpointId"]
    ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, AddSubnetIds=[there])
    both = build.endpoint(endpoint)
    assert both["SubnetIds"] == [here, there]
    assert len(build.interfaces(*both["NetworkInterfaceIds"])) == 2
    ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, RemoveSubnetIds=[here])
    left = build.endpoint(endpoint)
    assert left["SubnetIds"] == [there]
    assert left["NetworkInterfaceIds"] == both["NetworkInterfaceIds"][1:]
    with refused("InvalidNetworkInterfaceID.NotFound"):
        build.interfaces(*made["NetworkInterfaceIds"])


def test_deleting_an_endpoint_deletes_its_interfaces(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html"""
    vpc = build.vpc()
    endpoint = build.interface_endpoint(vpc, "logs", build.subnet(vpc))
    ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint["VpcEndpointId"]])
    with refused("InvalidNetworkInterfaceID.NotFound"):
        build.interfaces(*endpoint["NetworkInterfaceIds"])
    with refused("InvalidVpcEndpointId.NotFound"):
        build.endpoint(endpoint["VpcEndpointId"])


def test_an_account_cannot_delete_or_regroup_an_interface_that_a_service_manages(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html"""
    vpc = build.vpc()
    endpoint = build.interface_endpoint(vpc, "logs", build.subnet(vpc))
    (interface,) = endpoint["NetworkInterfaceIds"]
    with refused("InvalidParameterValue", "currently in use"):
        ec2.delete_network_interface(NetworkInterfaceId=interface)
    with refused("AuthFailure"):
        ec2.modify_network_interface_attribute(
            NetworkInterfaceId=interface, Groups=[build.group(vpc)]
        )


@pytest.mark.parametrize(
    ("what", "second", "code"),
    [
        ("of another VPC", ("172.16.0.0/16", "172.16.1.0/24", "us-east-1b"), "InvalidParameter"),
        ("of a zone it has", (None, "10.0.2.0/24", "us-east-1a"), "DuplicateSubnetsInSameZone"),
    ],
)
def test_an_endpoint_takes_one_subnet_of_its_vpc_in_each_zone(
    build: Builder, ec2: Any, what: str, second: tuple[str | None, str, str], code: str
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"""
    vpc = build.vpc()
    first = build.subnet(vpc)
    other_vpc, cidr, zone = second
    other = build.subnet(build.vpc(other_vpc) if other_vpc else vpc, cidr, zone)
    with refused(code):
        build.interface_endpoint(vpc, "logs", first, other)
    assert ec2.describe_vpc_endpoints()["VpcEndpoints"] == [], what
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []
