"""What must go before a subnet and a VPC can (defect 30)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from building import Builder


@pytest.mark.parametrize("kind", ["interface", "instance", "nat", "endpoint"])
def test_a_subnet_with_an_interface_in_it_stays(build: Builder, ec2: Any, kind: str) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    if kind == "endpoint":
        build.interface_endpoint(vpc, "logs", subnet)
    else:
        getattr(build, kind)(subnet)
    with refused("DependencyViolation", f"The subnet '{subnet}' has dependencies"):
        ec2.delete_subnet(SubnetId=subnet)


@pytest.mark.parametrize("kind", ["interface", "instance", "nat", "endpoint"])
def test_a_subnet_goes_once_nothing_stands_in_it(build: Builder, ec2: Any, kind: str) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    match kind:
        case "interface":
            made = build.interface(subnet)["NetworkInterfaceId"]
            ec2.delete_network_interface(NetworkInterfaceId=made)
        case "instance":
            ec2.terminate_instances(InstanceIds=[build.instance(subnet)["InstanceId"]])
        case "nat":
            ec2.delete_nat_gateway(NatGatewayId=build.nat(subnet))
        case _:
            endpoint = build.interface_endpoint(vpc, "logs", subnet)["VpcEndpointId"]
            ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint])
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)


def test_an_interface_of_ones_own_outlives_the_instance_that_used_it(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"""
    subnet = build.subnet(build.vpc())
    own = build.interface(subnet)["NetworkInterfaceId"]
    used = [{"DeviceIndex": 0, "NetworkInterfaceId": own}]
    asked = {"ImageId": "ami-12c6146b", "MinCount": 1, "MaxCount": 1, "NetworkInterfaces": used}
    instance = ec2.run_instances(**asked)["Instances"][0]["InstanceId"]
    with refused("InvalidParameterValue", "currently in use"):
        ec2.delete_network_interface(NetworkInterfaceId=own)
    ec2.terminate_instances(InstanceIds=[instance])
    assert build.interfaces(own)[0]["Status"] == "available"
    ec2.describe_instances(InstanceIds=[instance])
    ec2.delete_network_interface(NetworkInterfaceId=own)


def test_a_deleted_subnet_leaves_its_route_table_and_acl_free(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html"""
    vpc = build.vpc()
    subnet, table = build.subnet(vpc), build.table(vpc)
    ec2.associate_route_table(RouteTableId=table, SubnetId=subnet)
    with refused("DependencyViolation"):
        ec2.delete_route_table(RouteTableId=table)
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_route_table(RouteTableId=table)
    filters = [{"Name": "vpc-id", "Values": [vpc]}]
    (acl,) = ec2.describe_network_acls(Filters=filters)["NetworkAcls"]
    assert acl["Associations"] == []


@pytest.mark.parametrize(
    "inhabitant",
    ["subnet", "gateway", "group", "table", "acl", "gateway endpoint", "egress-only gateway"],
)
def test_a_vpc_that_holds_anything_stays(build: Builder, ec2: Any, inhabitant: str) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html"""
    vpc = build.vpc()
    match inhabitant:
        case "gateway endpoint":
            build.gateway_endpoint(vpc, "s3")
        case "acl":
            ec2.create_network_acl(VpcId=vpc)
        case "egress-only gateway":
            ec2.create_egress_only_internet_gateway(VpcId=vpc)
        case _:
            getattr(build, inhabitant)(vpc)
    with refused("DependencyViolation", f"The vpc '{vpc}' has dependencies"):
        ec2.delete_vpc(VpcId=vpc)
    assert build.default_group(vpc)


def test_a_vpc_takes_what_it_was_born_with_when_it_goes(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html"""
    vpc = build.vpc()
    ec2.delete_vpc(VpcId=vpc)
    filters = [{"Name": "vpc-id", "Values": [vpc]}]
    assert ec2.describe_security_groups(Filters=filters)["SecurityGroups"] == []
    assert ec2.describe_network_acls(Filters=filters)["NetworkAcls"] == []
    assert ec2.describe_route_tables(Filters=filters)["RouteTables"] == []
    with refused("InvalidVpcID.NotFound"):
        ec2.delete_vpc(VpcId=vpc)


def test_the_main_route_table_of_a_vpc_cannot_be_deleted(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html"""
    filters = [{"Name": "vpc-id", "Values": [build.vpc()]}]
    (main,) = ec2.describe_route_tables(Filters=filters)["RouteTables"]
    with refused("DependencyViolation"):
        ec2.delete_route_table(RouteTableId=main["RouteTableId"])


def test_a_vpc_and_a_subnet_are_kept_without_their_host_bits(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html"""
    vpc = build.vpc("10.0.3.1/16")
    (shown,) = ec2.describe_vpcs(VpcIds=[vpc])["Vpcs"]
    assert shown["CidrBlock"] == "10.0.0.0/16"
    subnet = build.subnet(vpc, "10.0.1.7/24")
    (shown,) = ec2.describe_subnets(SubnetIds=[subnet])["Subnets"]
    assert shown["CidrBlock"] == "10.0.1.0/24"
