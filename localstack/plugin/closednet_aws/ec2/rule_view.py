"""Security group rules as EC2 answers them: one by one, and folded into permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.rule_model import description_of, peer_of
from closednet_aws.ec2.rule_peer import Peer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Params


def rule_answer(rule: Any) -> Params:
    """Return a rule as `DescribeSecurityGroupRules` shows it; -1 is "all" for a port as well.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html
    """
    backend = rule.ec2_backend
    arn = f"arn:aws:ec2:{backend.region_name}:{rule.owner_id}:security-group-rule/{rule.id}"
    peer = peer_of(rule)
    return {
        **_bare(rule),
        "GroupOwnerId": rule.owner_id,
        "SecurityGroupRuleArn": arn,
        "Tags": [{"Key": tag["key"], "Value": tag["value"]} for tag in rule.get_tags()],
        **(
            {"ReferencedGroupInfo": {"GroupId": peer.value, "UserId": peer.owner}}
            if peer.kind == "ReferencedGroupId"
            else {peer.kind: peer.value}
        ),
    }


def revoked_answer(rule: Any) -> Params:
    """Return a rule as the revoking operations name it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokedSecurityGroupRule.html
    """
    peer = peer_of(rule)
    return {**_bare(rule), peer.kind: peer.value}


def permissions_answer(rules: Iterable[Any]) -> list[Params]:
    """Return the rules folded by protocol and ports, as `DescribeSecurityGroups` shows them.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
    """
    folded: dict[tuple[Any, ...], Params] = {}
    for rule in rules:
        key = (rule.ip_protocol, rule.from_port, rule.to_port)
        permission = folded.setdefault(key, _permission(*key))
        member, entry = _entry(peer_of(rule))
        if description := description_of(rule):
            entry["Description"] = description
        permission[member].append(entry)
    return list(folded.values())


def _bare(rule: Any) -> Params:
    answer = {
        "SecurityGroupRuleId": rule.id,
        "GroupId": rule.group_id,
        "IsEgress": rule.is_egress,
        "IpProtocol": rule.ip_protocol,
        "FromPort": -1 if rule.from_port is None else rule.from_port,
        "ToPort": -1 if rule.to_port is None else rule.to_port,
    }
    if description := description_of(rule):
        answer["Description"] = description
    return answer


def _permission(protocol: str, first: int | None, last: int | None) -> Params:
    ports = {} if first is None else {"FromPort": first, "ToPort": last}
    lists: Params = {"IpRanges": [], "Ipv6Ranges": [], "PrefixListIds": [], "UserIdGroupPairs": []}
    return {"IpProtocol": protocol, **ports, **lists}


def _entry(peer: Peer) -> tuple[str, Params]:
    match peer:
        case Peer("CidrIpv4", cidr):
            return "IpRanges", {"CidrIp": cidr}
        case Peer("CidrIpv6", cidr):
            return "Ipv6Ranges", {"CidrIpv6": cidr}
        case Peer("PrefixListId", identifier):
            return "PrefixListIds", {"PrefixListId": identifier}
        case Peer(_, identifier, owner):
            return "UserIdGroupPairs", {"GroupId": identifier, "UserId": owner}
