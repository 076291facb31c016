"""Interfaces, their addresses and their groups (defects 25, 28, 29)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from building import group_ids

from refusals import refused

if TYPE_CHECKING:
    from building import Builder


def test_everything_in_a_subnet_gets_the_lowest_address_that_is_free(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    first = build.interface(subnet)
    instance = build.instance(subnet)
    nat = build.nat(subnet)
    endpoint = build.interface_endpoint(vpc, "logs", subnet)
    (managed,) = build.interfaces(*endpoint["NetworkInterfaceIds"])
    (shown,) = ec2.describe_nat_gateways(NatGatewayIds=[nat])["NatGateways"]
    assert [
        first["PrivateIpAddress"],
        instance["PrivateIpAddress"],
        shown["NatGatewayAddresses"][0]["PrivateIp"],
        managed["PrivateIpAddress"],
    ] == ["10.0.1.4", "10.0.1.5", "10.0.1.6", "10.0.1.7"]
    ec2.delete_network_interface(NetworkInterfaceId=first["NetworkInterfaceId"])
    assert build.interface(subnet)["PrivateIpAddress"] == "10.0.1.4"


def test_an_answer_and_a_later_look_agree(build: Builder) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html"""
    subnet = build.subnet(build.vpc())
    for answered in (build.interface(subnet), build.instance(subnet)["NetworkInterfaces"][0]):
        (read,) = build.interfaces(answered["NetworkInterfaceId"])
        for member in ("MacAddress", "PrivateIpAddress"):
            assert answered[member] == read[member]
        assert re.fullmatch(r"02(:[0-9a-f]{2}){5}", read["MacAddress"])
        assert read["PrivateIpAddress"].replace(".", "-") in read["PrivateDnsName"]


def test_several_instances_stand_side_by_side(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html"""
    subnet = build.subnet(build.vpc())
    asked = {"ImageId": "ami-12c6146b", "SubnetId": subnet, "MinCount": 3, "MaxCount": 3}
    instances = ec2.run_instances(**asked)["Instances"]
    addresses = [instance["PrivateIpAddress"] for instance in instances]
    assert addresses == ["10.0.1.4", "10.0.1.5", "10.0.1.6"]
    assert addresses == [i["NetworkInterfaces"][0]["PrivateIpAddress"] for i in instances]


def test_a_full_subnet_takes_nobody(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"""
    vpc = build.vpc()
    subnet = build.subnet(vpc, "10.0.1.0/28")
    for _ in range(11):
        build.interface(subnet)
    with refused("InsufficientFreeAddressesInSubnet"):
        build.interface(subnet)
    with refused("InsufficientFreeAddressesInSubnet"):
        build.instance(subnet)
    with refused("InsufficientFreeAddressesInSubnet"):
        build.interface_endpoint(vpc, "logs", subnet)
    assert len(ec2.describe_network_interfaces()["NetworkInterfaces"]) == 11
    assert ec2.describe_instances()["Reservations"] == []


@pytest.mark.parametrize("kind", ["interface", "instance"])
@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("10.0.2.9", "InvalidParameterValue"),
        ("10.0.1.3", "InvalidParameterValue"),
        ("10.0.1.255", "InvalidParameterValue"),
        ("ten", "InvalidParameterValue"),
        ("10.0.1.9", "InvalidIPAddress.InUse"),
    ],
)
def test_an_address_that_is_asked_for_is_free_and_of_the_subnet(
    build: Builder, kind: str, address: str, code: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html"""
    subnet = build.subnet(build.vpc())
    assert build.interface(subnet, PrivateIpAddress="10.0.1.9")["PrivateIpAddress"] == "10.0.1.9"
    with refused(code):
        getattr(build, kind)(subnet, PrivateIpAddress=address)


def test_secondary_addresses_come_from_the_subnet_too(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html"""
    interface = build.interface(build.subnet(build.vpc()), SecondaryPrivateIpAddressCount=1)
    identifier = interface["NetworkInterfaceId"]
    ec2.assign_private_ip_addresses(NetworkInterfaceId=identifier, SecondaryPrivateIpAddressCount=1)
    (read,) = build.interfaces(identifier)
    addresses = [item["PrivateIpAddress"] for item in read["PrivateIpAddresses"]]
    assert addresses == ["10.0.1.4", "10.0.1.5", "10.0.1.6"]


@pytest.mark.parametrize("kind", ["interface", "instance"])
def test_an_interface_takes_only_groups_that_exist_in_its_vpc(
    build: Builder, ec2: Any, kind: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html"""
    subnet, foreign = build.subnet(build.vpc()), build.group(build.vpc("172.16.0.0/16"))
    member = "Groups" if kind == "interface" else "SecurityGroupIds"
    before = len(ec2.describe_security_groups()["SecurityGroups"])
    code = "InvalidSecurityGroupID" if kind == "interface" else "InvalidGroup"
    with refused(f"{code}.NotFound"):
        getattr(build, kind)(subnet, **{member: ["sg-0123456789abcdef0"]})
    with refused("InvalidParameter", "belong to different networks"):
        getattr(build, kind)(subnet, **{member: [foreign]})
    assert len(ec2.describe_security_groups()["SecurityGroups"]) == before
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []


def test_each_interface_of_an_instance_has_its_own_groups(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html"""
    vpc = build.vpc()
    subnet, ours, theirs = build.subnet(vpc), build.group(vpc, "ours"), build.group(vpc, "theirs")
    instance = build.instance(subnet, SecurityGroupIds=[ours])
    second = build.interface(subnet, Groups=[theirs])["NetworkInterfaceId"]
    ec2.attach_network_interface(
        NetworkInterfaceId=second, InstanceId=instance["InstanceId"], DeviceIndex=1
    )
    first = instance["NetworkInterfaces"][0]["NetworkInterfaceId"]
    assert [group_ids(i) for i in build.interfaces(first, second)] == [[ours], [theirs]]


@pytest.mark.parametrize("through", ["instance", "interface"])
def test_the_groups_of_an_instance_are_those_of_its_primary_interface(
    build: Builder, ec2: Any, through: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html"""
    vpc = build.vpc()
    subnet, old, new = build.subnet(vpc), build.group(vpc, "old"), build.group(vpc, "new")
    instance = build.instance(subnet, SecurityGroupIds=[old])
    identifier = instance["InstanceId"]
    primary = instance["NetworkInterfaces"][0]["NetworkInterfaceId"]
    if through == "instance":
        ec2.modify_instance_attribute(InstanceId=identifier, Groups=[new])
    else:
        ec2.modify_network_interface_attribute(NetworkInterfaceId=primary, Groups=[new])
    (reservation,) = ec2.describe_instances(InstanceIds=[identifier])["Reservations"]
    assert [g["GroupId"] for g in reservation["Instances"][0]["SecurityGroups"]] == [new]
    assert group_ids(build.interfaces(primary)[0]) == [new]


def test_a_nat_gateway_is_public_unless_asked_otherwise(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html"""
    subnet = build.subnet(build.vpc())
    nat = build.nat(subnet)
    (shown,) = ec2.describe_nat_gateways(NatGatewayIds=[nat])["NatGateways"]
    assert shown["ConnectivityType"] == "public"
    (interface,) = build.interfaces(shown["NatGatewayAddresses"][0]["NetworkInterfaceId"])
    assert interface["InterfaceType"] == "nat_gateway"
    assert interface["RequesterManaged"] is True
    assert interface["Groups"] == []
    with refused("MissingParameter", "allocationId"):
        ec2.create_nat_gateway(SubnetId=subnet)
    private = ec2.create_nat_gateway(SubnetId=subnet, ConnectivityType="private")["NatGateway"]
    assert private["NatGatewayAddresses"][0]["PrivateIp"] == "10.0.1.5"


def test_a_deleted_nat_gateway_gives_its_address_back(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html"""
    ec2.delete_nat_gateway(NatGatewayId=build.nat(build.subnet(build.vpc())))
    (address,) = ec2.describe_addresses()["Addresses"]
    assert "AssociationId" not in address
    ec2.release_address(AllocationId=address["AllocationId"])
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []
    with refused("NatGatewayNotFound"):
        ec2.delete_nat_gateway(NatGatewayId="nat-0123456789abcdef0")


def test_an_instance_without_groups_gets_the_default_group(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html"""
    vpc = build.vpc()
    instance = build.instance(build.subnet(vpc))
    (reservation,) = ec2.describe_instances()["Reservations"]
    expected = [{"GroupId": build.default_group(vpc), "GroupName": "default"}]
    assert instance["SecurityGroups"] == expected
    assert reservation["Instances"][0]["SecurityGroups"] == expected


def test_an_elastic_address_is_an_address_of_the_internet(ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html"""
    made = [ec2.allocate_address(Domain="vpc") for _ in range(2)]
    assert [address["PublicIp"] for address in made] == ["198.51.100.1", "198.51.100.2"]
    ec2.release_address(AllocationId=made[0]["AllocationId"])
    assert ec2.allocate_address(Domain="vpc")["PublicIp"] == "198.51.100.1"
