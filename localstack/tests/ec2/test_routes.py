"""Writing routes by hand (defects 21, 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from building import EVERYWHERE

from refusals import refused

if TYPE_CHECKING:
    from building import Builder


def test_a_destination_is_kept_without_its_host_bits(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html"""
    vpc = build.vpc()
    table, interface = build.table(vpc), build.interface(build.subnet(vpc))
    target = {"NetworkInterfaceId": interface["NetworkInterfaceId"]}
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="192.168.1.1/16", **target)
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="172.16.0.0/12", **target)
    ec2.create_route(RouteTableId=table, DestinationIpv6CidrBlock="2001:db8::1/32", **target)
    assert list(build.routes(table)) == [
        "10.0.0.0/16",
        "192.168.0.0/16",
        "172.16.0.0/12",
        "2001:db8::/32",
    ]
    ec2.delete_route(RouteTableId=table, DestinationCidrBlock="192.168.7.7/16")
    assert "192.168.0.0/16" not in build.routes(table)


def test_a_route_to_a_prefix_list_may_lead_to_an_interface(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists-referencing.html"""
    vpc = build.vpc()
    table, prefix_list = build.table(vpc), build.prefix_list("offices", "192.168.0.0/16")
    interface = build.interface(build.subnet(vpc))["NetworkInterfaceId"]
    ec2.create_route(
        RouteTableId=table, DestinationPrefixListId=prefix_list, NetworkInterfaceId=interface
    )
    assert build.routes(table)[prefix_list]["NetworkInterfaceId"] == interface


def test_a_destination_leads_to_one_target(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html"""
    vpc = build.vpc()
    table, gateway = build.table(vpc), build.gateway(vpc)
    interface = build.interface(build.subnet(vpc))["NetworkInterfaceId"]
    everywhere = {"RouteTableId": table, "DestinationCidrBlock": EVERYWHERE}
    ec2.create_route(**everywhere, GatewayId=gateway)
    with refused("RouteAlreadyExists", f"identified by {EVERYWHERE} already exists"):
        ec2.create_route(**everywhere, NetworkInterfaceId=interface)
    ec2.create_route(**everywhere, GatewayId=gateway)  # The same route again is no mistake.
    ec2.replace_route(**everywhere, NetworkInterfaceId=interface)
    route = build.routes(table)[EVERYWHERE]
    assert route["NetworkInterfaceId"] == interface
    assert "GatewayId" not in route


def test_the_local_route_is_not_overwritten(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html"""
    vpc = build.vpc()
    table = build.table(vpc)
    interface = build.interface(build.subnet(vpc))["NetworkInterfaceId"]
    local = {"RouteTableId": table, "DestinationCidrBlock": "10.0.0.0/16"}
    with refused("RouteAlreadyExists"):
        ec2.create_route(**local, NetworkInterfaceId=interface)
    with refused("InvalidParameterValue", "cannot remove local route"):
        ec2.delete_route(**local)
    assert build.routes(table)["10.0.0.0/16"]["GatewayId"] == "local"


def test_a_route_inside_the_vpc_leads_one_subnet_to_an_appliance(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html"""
    vpc = build.vpc()
    table, gateway = build.table(vpc), build.gateway(vpc)
    subnet = build.subnet(vpc, "10.0.1.0/24")
    interface = build.interface(subnet)["NetworkInterfaceId"]
    inside = {"RouteTableId": table, "DestinationCidrBlock": "10.0.1.0/24"}
    with refused("InvalidParameterValue", "can target only an interface or an instance"):
        ec2.create_route(**inside, GatewayId=gateway)
    with refused("InvalidParameterValue", "must match the entire CIDR block of a subnet"):
        ec2.create_route(
            **{**inside, "DestinationCidrBlock": "10.0.1.0/25"}, NetworkInterfaceId=interface
        )
    ec2.create_route(**inside, NetworkInterfaceId=interface)
    assert build.routes(table)["10.0.1.0/24"]["NetworkInterfaceId"] == interface


@pytest.mark.parametrize(
    ("target", "code", "words"),
    [
        ({"NatGatewayId": "nat-1"}, "InvalidNatGatewayID.NotFound", "nat-1"),
        ({"GatewayId": "igw-1"}, "InvalidGatewayID.NotFound", "igw-1"),
        ({"GatewayId": "local"}, "InvalidGatewayID.NotFound", "local"),
        ({"NetworkInterfaceId": "eni-1"}, "InvalidNetworkInterfaceID.NotFound", "eni-1"),
        ({"VpcPeeringConnectionId": "pcx-1"}, "InvalidVpcPeeringConnectionId.NotFound", "pcx-1"),
        ({"TransitGatewayId": "tgw-1"}, "InvalidTransitGatewayID.NotFound", "tgw-1"),
        ({}, "MissingParameter", "natGatewayId"),
        ({"GatewayId": "igw-1", "NatGatewayId": "nat-1"}, "InvalidParameterCombination", "one of"),
    ],
)
def test_a_route_leads_to_one_thing_that_exists(
    build: Builder, ec2: Any, target: dict[str, str], code: str, words: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html"""
    table = build.table(build.vpc())
    with refused(code, words):
        ec2.create_route(RouteTableId=table, DestinationCidrBlock=EVERYWHERE, **target)
    assert list(build.routes(table)) == ["10.0.0.0/16"]


def test_a_route_stays_within_its_network(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html"""
    vpc, other = build.vpc(), build.vpc("172.16.0.0/16")
    detached = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    foreign = build.interface(build.subnet(other, "172.16.1.0/24"))["NetworkInterfaceId"]
    everywhere = {"RouteTableId": build.table(vpc), "DestinationCidrBlock": EVERYWHERE}
    for target in ({"GatewayId": detached}, {"NetworkInterfaceId": foreign}):
        with refused("InvalidParameterValue", "belong to different networks"):
            ec2.create_route(**everywhere, **target)


def test_the_local_route_can_lead_through_an_appliance_and_back(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html"""
    vpc = build.vpc()
    table, subnet = build.table(vpc), build.subnet(vpc, "10.0.0.0/16")
    interface = build.interface(subnet)["NetworkInterfaceId"]
    local = {"RouteTableId": table, "DestinationCidrBlock": "10.0.0.0/16"}
    ec2.replace_route(**local, NetworkInterfaceId=interface)
    assert build.routes(table)["10.0.0.0/16"]["NetworkInterfaceId"] == interface
    ec2.replace_route(**local, LocalTarget=True)
    assert build.routes(table)["10.0.0.0/16"]["GatewayId"] == "local"
