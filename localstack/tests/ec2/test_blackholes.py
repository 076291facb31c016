"""Routes whose target is gone (defect 20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from building import EVERYWHERE

from refusals import refused

if TYPE_CHECKING:
    from building import Builder


def _state(build: Builder, table: str, destination: str = EVERYWHERE) -> str:
    state: str = build.routes(table)[destination]["State"]
    return state


def test_a_route_to_a_deleted_nat_gateway_is_a_blackhole(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html"""
    vpc = build.vpc()
    table, nat = build.table(vpc), build.nat(build.subnet(vpc))
    ec2.create_route(RouteTableId=table, DestinationCidrBlock=EVERYWHERE, NatGatewayId=nat)
    assert _state(build, table) == "active"
    ec2.delete_nat_gateway(NatGatewayId=nat)
    assert _state(build, table) == "blackhole"
    assert build.routes(table)[EVERYWHERE]["NatGatewayId"] == nat


def test_a_route_to_a_detached_internet_gateway_is_a_blackhole(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html"""
    vpc = build.vpc()
    table, gateway = build.table(vpc), build.gateway(vpc)
    ec2.create_route(RouteTableId=table, DestinationCidrBlock=EVERYWHERE, GatewayId=gateway)
    assert _state(build, table) == "active"
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    assert _state(build, table) == "blackhole"
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    assert _state(build, table) == "active"


def test_an_internet_gateway_stays_while_a_public_address_needs_it(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html"""
    vpc = build.vpc()
    gateway, nat = build.gateway(vpc), build.nat(build.subnet(vpc))
    with refused("DependencyViolation", "mapped public address"):
        ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.delete_nat_gateway(NatGatewayId=nat)
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)


def test_a_vpc_has_one_internet_gateway(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"""
    vpc = build.vpc()
    build.gateway(vpc)
    second = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    with refused("InvalidParameterValue", "already has an internet gateway attached"):
        ec2.attach_internet_gateway(InternetGatewayId=second, VpcId=vpc)


def test_a_peering_route_carries_traffic_only_while_the_peering_is_active(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"""
    vpc, other = build.vpc(), build.vpc("172.16.0.0/16")
    table = build.table(vpc)
    asked = ec2.create_vpc_peering_connection(VpcId=vpc, PeerVpcId=other)
    peering = {"VpcPeeringConnectionId": asked["VpcPeeringConnection"]["VpcPeeringConnectionId"]}
    ec2.create_route(RouteTableId=table, DestinationCidrBlock="172.16.0.0/16", **peering)
    assert _state(build, table, "172.16.0.0/16") == "blackhole"
    ec2.accept_vpc_peering_connection(**peering)
    assert _state(build, table, "172.16.0.0/16") == "active"
    ec2.delete_vpc_peering_connection(**peering)
    assert _state(build, table, "172.16.0.0/16") == "blackhole"


def test_a_route_to_an_instance_needs_it_running(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html"""
    vpc = build.vpc()
    table, instance = build.table(vpc), build.instance(build.subnet(vpc))["InstanceId"]
    ec2.create_route(RouteTableId=table, DestinationCidrBlock=EVERYWHERE, InstanceId=instance)
    route = build.routes(table)[EVERYWHERE]
    assert (route["InstanceId"], route["State"]) == (instance, "active")
    ec2.stop_instances(InstanceIds=[instance])
    assert _state(build, table) == "blackhole"
    ec2.start_instances(InstanceIds=[instance])
    assert _state(build, table) == "active"
    ec2.terminate_instances(InstanceIds=[instance])
    assert _state(build, table) == "blackhole"


def test_a_route_to_an_interface_that_is_attached_to_nothing_is_a_blackhole(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html"""
    vpc = build.vpc()
    table, subnet = build.table(vpc), build.subnet(vpc)
    interface = build.interface(subnet)["NetworkInterfaceId"]
    target = {"NetworkInterfaceId": interface}
    ec2.create_route(RouteTableId=table, DestinationCidrBlock=EVERYWHERE, **target)
    assert _state(build, table) == "blackhole"
    instance = build.instance(subnet)["InstanceId"]
    ec2.attach_network_interface(**target, InstanceId=instance, DeviceIndex=1)
    assert _state(build, table) == "active"


def test_a_route_to_a_deleted_egress_only_gateway_is_a_blackhole(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html"""
    vpc = build.vpc()
    table = build.table(vpc)
    made = ec2.create_egress_only_internet_gateway(VpcId=vpc)["EgressOnlyInternetGateway"]
    gateway = {"EgressOnlyInternetGatewayId": made["EgressOnlyInternetGatewayId"]}
    ec2.create_route(RouteTableId=table, DestinationIpv6CidrBlock="::/0", **gateway)
    assert _state(build, table, "::/0") == "active"
    ec2.delete_egress_only_internet_gateway(**gateway)
    assert _state(build, table, "::/0") == "blackhole"
