"""Changing rules in place, and deleting groups (defects 14, 16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from building import https_from

from refusals import refused

if TYPE_CHECKING:
    from building import Builder

HTTPS = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443}


def _change(ec2: Any, group: str, rule: Any, **asked: Any) -> None:
    update = {"SecurityGroupRuleId": rule["SecurityGroupRuleId"], "SecurityGroupRule": asked}
    ec2.modify_security_group_rules(GroupId=group, SecurityGroupRules=[update])


@pytest.mark.parametrize(
    ("kind", "permission", "wanted"),
    [
        ("CidrIpv4", {"IpRanges": [{"CidrIp": "10.0.0.0/16"}]}, "10.9.0.0/16"),
        ("CidrIpv6", {"Ipv6Ranges": [{"CidrIpv6": "2001:db8::/32"}]}, "2001:db8:9::/48"),
        ("PrefixListId", {"PrefixListIds": [{"PrefixListId": "{list}"}]}, "{other list}"),
        ("ReferencedGroupId", {"UserIdGroupPairs": [{"GroupId": "{group}"}]}, "{other group}"),
    ],
)
def test_a_rule_changes_its_peer_and_keeps_its_id(
    build: Builder, ec2: Any, kind: str, permission: dict[str, Any], wanted: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html"""
    vpc = build.vpc()
    group = build.group(vpc)
    real = {"{group}": group, "{list}": build.prefix_list("one")}
    real |= {"{other group}": build.group(vpc, "other"), "{other list}": build.prefix_list("two")}
    filled = {
        member: [{name: real.get(value, value) for name, value in peer.items()} for peer in peers]
        for member, peers in permission.items()
    }
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[https_from(**filled)])
    (before,) = build.rules(group)
    wanted = real.get(wanted, wanted)
    _change(ec2, group, before, IpProtocol="udp", FromPort=53, ToPort=53, **{kind: wanted})
    (after,) = build.rules(group)
    referenced = after.get("ReferencedGroupInfo", {}).get("GroupId")
    assert (after.get(kind) or referenced) == wanted
    assert after["SecurityGroupRuleId"] == before["SecurityGroupRuleId"]
    assert (after["IpProtocol"], after["FromPort"]) == ("udp", 53)


def test_a_rule_may_become_one_for_all_protocols(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleRequest.html"""
    group = build.group(build.vpc())
    permission = https_from(IpRanges=[{"CidrIp": "10.0.0.0/16"}])
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
    (rule,) = build.rules(group)
    _change(ec2, group, rule, IpProtocol="-1", CidrIpv4="10.0.0.0/16")
    (shown,) = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"]
    (permission,) = shown["IpPermissions"]
    assert permission["IpProtocol"] == "-1"
    assert "FromPort" not in permission


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({**HTTPS, "CidrIpv6": "::/0"}, "InvalidParameterValue"),
        ({**HTTPS, "CidrIpv6": "::/0", "CidrIpv4": "0.0.0.0/0"}, "InvalidParameterCombination"),
        (HTTPS, "MissingParameter"),
        ({"IpProtocol": "tcp", "CidrIpv4": "10.0.0.0/16"}, "InvalidParameterValue"),
    ],
)
def test_a_refused_change_leaves_the_rule_as_it_was(
    build: Builder, ec2: Any, asked: dict[str, Any], code: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html"""
    group = build.group(build.vpc())
    permission = https_from(IpRanges=[{"CidrIp": "10.0.0.0/16"}])
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
    (rule,) = build.rules(group)
    with refused(code):
        _change(ec2, group, rule, **asked)
    assert build.rules(group) == [rule]


def test_a_group_that_another_group_refers_to_stays(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html"""
    vpc = build.vpc()
    clients, servers = build.group(vpc, "clients"), build.group(vpc, "servers")
    reference = https_from(UserIdGroupPairs=[{"GroupId": clients}])
    ec2.authorize_security_group_ingress(GroupId=servers, IpPermissions=[reference])
    with refused("DependencyViolation", clients):
        ec2.delete_security_group(GroupId=clients)
    ec2.delete_security_group(GroupId=servers)
    ec2.delete_security_group(GroupId=clients)


def test_a_group_that_refers_to_itself_can_go(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html"""
    group = build.group(build.vpc())
    itself = https_from(UserIdGroupPairs=[{"GroupId": group}])
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[itself])
    assert ec2.delete_security_group(GroupId=group)["GroupId"] == group


@pytest.mark.parametrize("holder", ["interface", "instance", "endpoint"])
def test_a_group_that_an_interface_carries_stays(build: Builder, ec2: Any, holder: str) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html"""
    vpc = build.vpc()
    group, subnet = build.group(vpc), build.subnet(vpc)
    match holder:
        case "interface":
            build.interface(subnet, Groups=[group])
        case "instance":
            build.instance(subnet, SecurityGroupIds=[group])
        case _:
            build.interface_endpoint(vpc, "logs", subnet, SecurityGroupIds=[group])
    with refused("DependencyViolation", group):
        ec2.delete_security_group(GroupId=group)


def test_the_default_group_of_a_vpc_cannot_be_deleted(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"""
    with refused("CannotDelete", "cannot be deleted by a user"):
        ec2.delete_security_group(GroupId=build.default_group(build.vpc()))
