"""Network ACLs (defects 23, 24)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from building import Builder

ALLOW_ALL = {"Protocol": "-1", "RuleAction": "allow", "CidrBlock": "0.0.0.0/0"}


def _entries(ec2: Any, acl: str) -> list[Any]:
    (found,) = ec2.describe_network_acls(NetworkAclIds=[acl])["NetworkAcls"]
    entries: list[Any] = found["Entries"]
    return entries


def _acl(ec2: Any, vpc: str) -> str:
    acl: str = ec2.create_network_acl(VpcId=vpc)["NetworkAcl"]["NetworkAclId"]
    return acl


def _default_acl(ec2: Any, vpc: str) -> Any:
    filters = [{"Name": "vpc-id", "Values": [vpc]}, {"Name": "default", "Values": ["true"]}]
    (acl,) = ec2.describe_network_acls(Filters=filters)["NetworkAcls"]
    return acl


def test_a_new_acl_ends_in_a_denial_of_everything_in_each_direction(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"""
    acl = ec2.create_network_acl(VpcId=build.vpc())["NetworkAcl"]
    denial = {
        "CidrBlock": "0.0.0.0/0",
        "Protocol": "-1",
        "RuleAction": "deny",
        "RuleNumber": 32767,
    }
    expected = [{**denial, "Egress": True}, {**denial, "Egress": False}]
    assert acl["Entries"] == _entries(ec2, acl["NetworkAclId"]) == expected


def test_entries_are_shown_in_order_outbound_first(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html"""
    acl = _acl(ec2, build.vpc())
    for number, egress in ((200, False), (100, False), (150, True)):
        ec2.create_network_acl_entry(
            NetworkAclId=acl, RuleNumber=number, Egress=egress, **ALLOW_ALL
        )
    shown = [(entry["Egress"], entry["RuleNumber"]) for entry in _entries(ec2, acl)]
    assert shown == [(True, 150), (True, 32767), (False, 100), (False, 200), (False, 32767)]


def test_an_acl_of_a_vpc_with_ipv6_denies_ipv6_last(ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html"""
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", AmazonProvidedIpv6CidrBlock=True)["Vpc"]["VpcId"]
    inbound = [entry for entry in _default_acl(ec2, vpc)["Entries"] if not entry["Egress"]]
    assert [
        (entry["RuleNumber"], entry.get("CidrBlock", entry.get("Ipv6CidrBlock")))
        for entry in inbound
    ] == [(100, "0.0.0.0/0"), (101, "::/0"), (32767, "0.0.0.0/0"), (32768, "::/0")]


def test_an_entry_keeps_what_was_asked_in_awss_spelling(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html"""
    acl = _acl(ec2, build.vpc())
    common = {"NetworkAclId": acl, "RuleAction": "allow", "Egress": False}
    ec2.create_network_acl_entry(
        RuleNumber=100,
        Protocol="tcp",
        CidrBlock="10.192.21.0/16",
        PortRange={"From": 443, "To": 443},
        **common,
    )
    ec2.create_network_acl_entry(
        RuleNumber=110,
        Protocol="1",
        CidrBlock="10.0.0.0/8",
        IcmpTypeCode={"Type": 0, "Code": -1},
        **common,
    )
    https, icmp = (e for e in _entries(ec2, acl) if e["RuleNumber"] < 32767)
    assert (https["Protocol"], https["CidrBlock"]) == ("6", "10.192.0.0/16")
    assert https["PortRange"] == {"From": 443, "To": 443}
    assert icmp["IcmpTypeCode"] == {"Type": 0, "Code": -1}


def test_a_replaced_entry_keeps_its_number_and_nothing_else(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html"""
    acl = _acl(ec2, build.vpc())
    place = {"NetworkAclId": acl, "RuleNumber": 100, "Egress": True}
    ec2.create_network_acl_entry(**place, **ALLOW_ALL)
    ec2.replace_network_acl_entry(**place, **{**ALLOW_ALL, "RuleAction": "deny"})
    first, *_ = _entries(ec2, acl)
    assert (first["RuleNumber"], first["RuleAction"]) == (100, "deny")
    ec2.delete_network_acl_entry(**place)
    assert [entry["RuleNumber"] for entry in _entries(ec2, acl)] == [32767, 32767]


@pytest.mark.parametrize(
    ("operation", "changed", "code"),
    [
        ("create", {"RuleNumber": 100}, "NetworkAclEntryAlreadyExists"),
        ("create", {"RuleNumber": 32767}, "InvalidParameterValue"),
        ("create", {"RuleNumber": 40000}, "InvalidParameterValue"),
        ("create", {"RuleNumber": 200, "Protocol": "6"}, "InvalidParameterValue"),
        ("create", {"RuleNumber": 200, "Protocol": "smoke"}, "InvalidParameterValue"),
        ("create", {"RuleNumber": 200, "CidrBlock": "10.0.0.0"}, "InvalidParameterValue"),
        ("replace", {"RuleNumber": 300}, "InvalidNetworkAclEntry.NotFound"),
        ("replace", {"RuleNumber": 100, "Protocol": "6"}, "InvalidParameterValue"),
        ("delete", {"RuleNumber": 300}, "InvalidNetworkAclEntry.NotFound"),
        ("delete", {"RuleNumber": 32767}, "InvalidParameterValue"),
    ],
)
def test_an_entry_that_cannot_be_is_refused_and_the_acl_stays(
    build: Builder, ec2: Any, operation: str, changed: dict[str, Any], code: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html"""
    acl = _acl(ec2, build.vpc())
    place = {"NetworkAclId": acl, "Egress": False}
    ec2.create_network_acl_entry(**place, **ALLOW_ALL, RuleNumber=100)
    before = _entries(ec2, acl)
    asked = {**place, **({} if operation == "delete" else ALLOW_ALL), **changed}
    with refused(code):
        getattr(ec2, f"{operation}_network_acl_entry")(**asked)
    assert _entries(ec2, acl) == before


def test_the_default_acl_of_a_vpc_cannot_be_deleted(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html"""
    default = _default_acl(ec2, build.vpc())["NetworkAclId"]
    with refused("InvalidParameterValue", default):
        ec2.delete_network_acl(NetworkAclId=default)
