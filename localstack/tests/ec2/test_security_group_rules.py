"""The rules of security groups (defects 13, 14, 15, 17, 18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from building import https_from

from refusals import refused

if TYPE_CHECKING:
    from building import Builder

HTTPS = {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443}


def test_members_of_a_default_group_reach_each_other(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"""
    default = build.default_group(build.vpc())
    (rule,) = build.rules(default)
    assert rule["IpProtocol"] == "-1"
    assert rule["ReferencedGroupInfo"]["GroupId"] == default
    ec2.revoke_security_group_ingress(
        GroupId=default, SecurityGroupRuleIds=[rule["SecurityGroupRuleId"]]
    )
    assert build.rules(default) == []


def test_the_default_vpc_has_a_default_group_like_any_other(ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"""
    (group,) = ec2.describe_security_groups(GroupNames=["default"])["SecurityGroups"]
    (permission,) = group["IpPermissions"]
    assert [pair["GroupId"] for pair in permission["UserIdGroupPairs"]] == [group["GroupId"]]


def test_a_new_group_lets_nothing_in_and_everything_out(build: Builder) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/creating-security-groups.html"""
    group = build.group(build.vpc())
    assert build.rules(group) == []
    (out,) = build.rules(group, egress=True)
    assert (out["IpProtocol"], out["CidrIpv4"]) == ("-1", "0.0.0.0/0")


def test_an_authorization_answers_every_rule_that_it_made(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html"""
    group = build.group(build.vpc())
    permissions = [
        https_from(IpRanges=[{"CidrIp": "10.0.0.0/16", "Description": "ours"}]),
        {**HTTPS, "FromPort": 80, "UserIdGroupPairs": [{"GroupId": group, "Description": "us"}]},
        {"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "2001:db8::/32"}]},
    ]
    answer = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=permissions)
    shown = answer["SecurityGroupRules"]
    assert [rule.get("Description") for rule in shown] == ["ours", "us", None]
    assert [rule["FromPort"] for rule in shown] == [443, 80, -1]
    assert shown == build.rules(group)


@pytest.mark.parametrize("direction", ["ingress", "egress"])
def test_one_refused_rule_refuses_the_whole_authorization(
    build: Builder, ec2: Any, direction: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html"""
    group, egress = build.group(build.vpc()), direction == "egress"
    authorize = getattr(ec2, f"authorize_security_group_{direction}")
    authorize(GroupId=group, IpPermissions=[https_from(IpRanges=[{"CidrIp": "10.0.0.0/16"}])])
    before = build.rules(group, egress=egress)
    fresh = https_from(IpRanges=[{"CidrIp": "10.9.0.0/16"}])
    known = https_from(IpRanges=[{"CidrIp": "10.0.0.0/16", "Description": "said otherwise"}])
    with refused("InvalidPermission.Duplicate", "peer: 10.0.0.0/16, TCP, from port: 443"):
        authorize(GroupId=group, IpPermissions=[fresh, known])
    assert build.rules(group, egress=egress) == before


@pytest.mark.parametrize(
    ("permission", "code", "words"),
    [
        ({**HTTPS, "ToPort": 70000}, "InvalidParameterValue", "(70000) out of range"),
        ({**HTTPS, "ToPort": 80}, "InvalidParameterValue", "port range (443:80)"),
        ({"IpProtocol": "tcp"}, "InvalidParameterValue", "both from and to ports"),
        ({**HTTPS, "IpProtocol": "smoke"}, "InvalidParameterValue", "Unknown protocol"),
        ({**HTTPS, "IpRanges": [{"CidrIp": "10.0.0.0/33"}]}, "InvalidParameterValue", "malformed"),
        ({**HTTPS, "UserIdGroupPairs": [{"GroupId": "sg-1"}]}, "InvalidGroup.NotFound", "sg-1"),
        ({**HTTPS, "PrefixListIds": [{"PrefixListId": "pl-1"}]}, "InvalidPrefixListID", "pl-1"),
    ],
)
def test_a_rule_that_means_nothing_is_refused(
    build: Builder, ec2: Any, permission: dict[str, Any], code: str, words: str
) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html"""
    group = build.group(build.vpc())
    if not {"IpRanges", "UserIdGroupPairs", "PrefixListIds"} & permission.keys():
        permission = {**permission, "IpRanges": [{"CidrIp": "10.0.0.0/16"}]}
    full_code = code if "." in code or code == "InvalidParameterValue" else f"{code}.NotFound"
    with refused(full_code, words):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
    assert build.rules(group) == []


def test_a_cidr_is_kept_without_its_host_bits(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html"""
    group = build.group(build.vpc())
    ec2.authorize_security_group_ingress(
        GroupId=group, IpPermissions=[https_from(IpRanges=[{"CidrIp": "100.68.0.18/18"}])]
    )
    assert [rule["CidrIpv4"] for rule in build.rules(group)] == ["100.68.0.0/18"]
    ec2.revoke_security_group_ingress(
        GroupId=group, IpPermissions=[https_from(IpRanges=[{"CidrIp": "100.68.1.1/18"}])]
    )
    assert build.rules(group) == []


def test_a_rule_refers_to_a_group_of_its_own_vpc_or_of_a_peered_one(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html"""
    vpc, other = build.vpc(), build.vpc("172.16.0.0/16")
    group, foreign = build.group(vpc), build.group(other)
    permission = https_from(UserIdGroupPairs=[{"GroupId": foreign}])
    with refused("InvalidGroup.NotFound", "belong to different networks"):
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
    asked = ec2.create_vpc_peering_connection(VpcId=vpc, PeerVpcId=other)
    peering = asked["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    ec2.accept_vpc_peering_connection(VpcPeeringConnectionId=peering)
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission])
    assert build.rules(group)[0]["ReferencedGroupInfo"]["GroupId"] == foreign


def test_an_unknown_rule_refuses_the_whole_revocation(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html"""
    group = build.group(build.vpc())
    known = https_from(IpRanges=[{"CidrIp": "10.0.0.0/16"}])
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[known])
    unknown = https_from(IpRanges=[{"CidrIp": "10.9.0.0/16"}])
    with refused("InvalidPermission.NotFound"):
        ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[known, unknown])
    (rule,) = build.rules(group)
    answer = ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[known])
    (revoked,) = answer["RevokedSecurityGroupRules"]
    assert revoked["SecurityGroupRuleId"] == rule["SecurityGroupRuleId"]
    assert build.rules(group) == []


def test_a_rule_with_a_description_is_the_same_rule_without_it(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html"""
    group = build.group(build.vpc())
    pair = {"GroupId": group}
    described = https_from(UserIdGroupPairs=[pair | {"Description": "us"}])
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[described])
    plain = https_from(UserIdGroupPairs=[pair])
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=[plain])
    assert build.rules(group) == []


def test_every_kind_of_rule_can_be_described_later(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html"""
    group, prefix_list = build.group(build.vpc()), build.prefix_list()
    groups = https_from(UserIdGroupPairs=[{"GroupId": group}])
    lists = https_from(PrefixListIds=[{"PrefixListId": prefix_list}])
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[groups, lists])
    groups["UserIdGroupPairs"][0]["Description"] = "ourselves"
    lists["PrefixListIds"][0]["Description"] = "a list"
    ec2.update_security_group_rule_descriptions_ingress(
        GroupId=group, IpPermissions=[groups, lists]
    )
    assert [rule["Description"] for rule in build.rules(group)] == ["ourselves", "a list"]
    (shown,) = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"]
    (permission,) = shown["IpPermissions"]
    assert permission["UserIdGroupPairs"][0]["Description"] == "ourselves"
    assert permission["PrefixListIds"] == lists["PrefixListIds"]
