"""The interfaces of load balancers: real ones in the subnets, which nobody else can change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from building import group_ids

from refusals import refused

if TYPE_CHECKING:
    from balancing import Balancing


@pytest.mark.parametrize(
    ("kind", "interface_type"), [("application", "interface"), ("network", "network_load_balancer")]
)
def test_there_is_a_node_in_each_subnet(balance: Balancing, kind: str, interface_type: str) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"""
    group = balance.build.group(balance.vpc)
    balancer = balance.application("web", Type=kind, SecurityGroups=[group])
    nodes = balance.nodes(balancer)
    assert [(node["SubnetId"], node["PrivateIpAddress"]) for node in nodes] == [
        (balance.subnets[0], "10.0.1.4"),
        (balance.subnets[1], "10.0.2.4"),
    ]
    for node in nodes:
        assert group_ids(node) == [group]
        assert node["InterfaceType"] == interface_type
        assert (node["RequesterId"], node["RequesterManaged"], node["Status"]) == (
            "amazon-elb",
            True,
            "in-use",
        )
        assert "Association" not in node


def test_an_application_load_balancer_without_groups_gets_the_default_one(
    balance: Balancing,
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"""
    balancer = balance.application()
    default = balance.build.default_group(balance.vpc)
    assert balancer["SecurityGroups"] == [default]
    assert [group_ids(node) for node in balance.nodes(balancer)] == [[default], [default]]


def test_a_network_load_balancer_without_groups_stays_without(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html"""
    balancer, group = balance.network(), balance.build.group(balance.vpc)
    assert "SecurityGroups" not in balancer
    assert [group_ids(node) for node in balance.nodes(balancer)] == [[], []]
    with refused("InvalidConfigurationRequest", "created without any"):
        elb.set_security_groups(LoadBalancerArn=balancer["LoadBalancerArn"], SecurityGroups=[group])


def test_nodes_that_face_the_internet_have_public_addresses(balance: Balancing, ec2: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html"""
    balancer = balance.application(Scheme="internet-facing")
    shown = [node["Association"] for node in balance.nodes(balancer)]
    assert [(one["PublicIp"], one["IpOwnerId"]) for one in shown] == [
        ("198.51.100.1", "amazon-elb"),
        ("198.51.100.2", "amazon-elb"),
    ]
    assert ec2.allocate_address(Domain="vpc")["PublicIp"] == "198.51.100.3"
    with refused("DependencyViolation", "mapped public address"):
        ec2.detach_internet_gateway(InternetGatewayId=balance.gateway, VpcId=balance.vpc)


def test_a_network_load_balancer_stands_on_the_addresses_that_it_is_given(
    balance: Balancing, ec2: Any, elb: Any
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SubnetMapping.html"""
    address = ec2.allocate_address(Domain="vpc")
    own = {"AllocationId": address["AllocationId"]}
    mapping = [{"SubnetId": balance.subnets[0], **own}]
    public = {"Subnets": [], "SubnetMappings": mapping, "Scheme": "internet-facing"}
    balancer = balance.network(**public)
    (zone,) = balancer["AvailabilityZones"]
    assert zone["LoadBalancerAddresses"] == [{"IpAddress": address["PublicIp"], **own}]
    (node,) = balance.nodes(balancer)
    assert node["Association"]["PublicIp"] == address["PublicIp"]
    (held,) = ec2.describe_addresses()["Addresses"]
    assert held["NetworkInterfaceId"] == node["NetworkInterfaceId"]
    with refused("InvalidIPAddress.InUse"):
        ec2.release_address(**own)
    with refused("AuthFailure"):
        ec2.disassociate_address(AssociationId=held["AssociationId"])
    mine = balance.build.interface(balance.subnets[0])["NetworkInterfaceId"]
    with refused("AuthFailure"):
        ec2.associate_address(NetworkInterfaceId=mine, **own)
    with refused("ResourceInUse"):
        balance.network("second", **public)
    elb.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
    ec2.release_address(**own)


@pytest.mark.parametrize(
    ("kind", "scheme", "mapping", "code"),
    [
        ("network", "internal", {"PrivateIPv4Address": "10.0.1.77"}, None),
        ("network", "internal", {"PrivateIPv4Address": "10.0.2.77"}, "InvalidParameterValue"),
        (
            "network",
            "internet-facing",
            {"PrivateIPv4Address": "10.0.1.77"},
            "InvalidConfigurationRequest",
        ),
        ("network", "internal", {"AllocationId": "eipalloc-0"}, "InvalidConfigurationRequest"),
        ("network", "internet-facing", {"AllocationId": "eipalloc-0"}, "AllocationIdNotFound"),
        (
            "application",
            "internal",
            {"PrivateIPv4Address": "10.0.1.77"},
            "InvalidConfigurationRequest",
        ),
    ],
)
def test_addresses_are_given_where_they_can_be(
    balance: Balancing, kind: str, scheme: str, mapping: dict[str, str], code: str | None
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SubnetMapping.html"""
    mappings = [{"SubnetId": balance.subnets[0], **mapping}, {"SubnetId": balance.subnets[1]}]
    asked = {"Type": kind, "Scheme": scheme, "Subnets": [], "SubnetMappings": mappings}
    if code is None:
        balancer = balance.application("web", **asked)
        assert [node["PrivateIpAddress"] for node in balance.nodes(balancer)] == [
            "10.0.1.77",
            "10.0.2.4",
        ]
    else:
        with refused(code):
            balance.application("web", **asked)


@pytest.mark.parametrize(
    ("operation", "more", "code"),
    [
        ("delete_network_interface", {}, "InvalidParameterValue"),
        ("modify_network_interface_attribute", {"Description": {"Value": "mine"}}, "AuthFailure"),
        ("modify_network_interface_attribute", {"Groups": ["default"]}, "AuthFailure"),
        ("assign_private_ip_addresses", {"SecondaryPrivateIpAddressCount": 1}, "AuthFailure"),
        ("unassign_private_ip_addresses", {"PrivateIpAddresses": ["10.0.1.4"]}, "AuthFailure"),
        ("associate_address", {"AllocationId": "own"}, "AuthFailure"),
        ("attach_network_interface", {"InstanceId": "own", "DeviceIndex": 1}, "AuthFailure"),
    ],
)
def test_nobody_else_changes_a_node(
    balance: Balancing, ec2: Any, operation: str, more: dict[str, Any], code: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html"""
    balancer = balance.application()
    own = {
        "AllocationId": lambda: ec2.allocate_address(Domain="vpc")["AllocationId"],
        "InstanceId": lambda: balance.build.instance(balance.subnets[0])["InstanceId"],
    }
    asked = {key: own[key]() if value == "own" else value for key, value in more.items()}
    if "Groups" in asked:
        asked["Groups"] = [balance.build.default_group(balance.vpc)]
    before = balance.nodes(balancer)
    with refused(code):
        getattr(ec2, operation)(NetworkInterfaceId=before[0]["NetworkInterfaceId"], **asked)
    assert balance.nodes(balancer) == before


def test_what_a_load_balancer_stands_on_cannot_be_deleted(
    balance: Balancing, ec2: Any, elb: Any
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html"""
    group = balance.build.group(balance.vpc)
    balancer = balance.application(SecurityGroups=[group])
    with refused("DependencyViolation"):
        ec2.delete_security_group(GroupId=group)
    with refused("DependencyViolation"):
        ec2.delete_subnet(SubnetId=balance.subnets[0])
    elb.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
    ec2.delete_security_group(GroupId=group)
    ec2.delete_subnet(SubnetId=balance.subnets[0])
    assert ec2.describe_network_interfaces()["NetworkInterfaces"] == []


@pytest.mark.parametrize("kind", ["application", "network"])
def test_nodes_follow_their_load_balancer(balance: Balancing, elb: Any, kind: str) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html"""
    old, new = balance.build.group(balance.vpc, "old"), balance.build.group(balance.vpc, "new")
    balancer = balance.application("web", Type=kind, SecurityGroups=[old])
    arn = balancer["LoadBalancerArn"]
    before = balance.nodes(balancer)
    zones = elb.set_subnets(LoadBalancerArn=arn, Subnets=balance.subnets[1:])["AvailabilityZones"]
    assert [zone["ZoneName"] for zone in zones] == ["us-east-1b", "us-east-1c"]
    after = balance.nodes(balancer)
    assert [node["SubnetId"] for node in after] == balance.subnets[1:]
    assert after[0] == before[1]
    assert elb.set_security_groups(LoadBalancerArn=arn, SecurityGroups=[new])[
        "SecurityGroupIds"
    ] == [new]
    assert [group_ids(node) for node in balance.nodes(balancer)] == [[new], [new]]
    (read,) = elb.describe_load_balancers()["LoadBalancers"]
    assert (read["SecurityGroups"], read["AvailabilityZones"]) == ([new], zones)


@pytest.mark.parametrize(
    ("operation", "asked", "code"),
    [
        ("set_subnets", {"Subnets": ["a"]}, "ValidationError"),
        ("set_subnets", {"Subnets": ["subnet-0123456789abcdef0"]}, "SubnetNotFound"),
        ("set_security_groups", {"SecurityGroups": []}, "ValidationError"),
        (
            "set_security_groups",
            {"SecurityGroups": ["sg-0123456789abcdef0"]},
            "InvalidSecurityGroup",
        ),
        ("set_ip_address_type", {"IpAddressType": "dualstack"}, "ValidationError"),
    ],
)
def test_a_move_that_aws_refuses_moves_nothing(
    balance: Balancing, elb: Any, operation: str, asked: dict[str, Any], code: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html"""
    balancer = balance.application()
    before = balance.nodes(balancer)
    if asked.get("Subnets") == ["a"]:
        asked = {"Subnets": balance.subnets[:1]}
    with refused(code):
        getattr(elb, operation)(LoadBalancerArn=balancer["LoadBalancerArn"], **asked)
    assert balance.nodes(balancer) == before


def test_what_another_service_needs_stays(balance: Balancing, ec2: Any, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html"""
    arn = balance.network()["LoadBalancerArn"]
    made = ec2.create_vpc_endpoint_service_configuration(NetworkLoadBalancerArns=[arn])
    with refused("ResourceInUse", "associated with another service"):
        elb.delete_load_balancer(LoadBalancerArn=arn)
    service = made["ServiceConfiguration"]["ServiceId"]
    ec2.delete_vpc_endpoint_service_configurations(ServiceIds=[service])
    elb.delete_load_balancer(LoadBalancerArn=arn)
