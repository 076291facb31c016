"""moto's security group rule, written from a checked request and read back as one."""

from __future__ import annotations

from typing import Any

from moto.ec2.models.security_groups import SecurityGroupRule

from closednet_aws.ec2.rule_peer import Peer
from closednet_aws.ec2.rule_request import AskedRule, canonical

_DESCRIPTION = "_closednet_description"


def new_rule(
    backend: Any, group: Any, asked: AskedRule, *, is_egress: bool, tags: dict[str, str]
) -> SecurityGroupRule:
    """Return a rule of the group, not yet added to it."""
    rule = SecurityGroupRule(backend, "-1", group.id, None, None, None, None, None, is_egress, tags)
    write(rule, asked)
    return rule


def write(rule: Any, asked: AskedRule) -> None:
    """Make the rule say what was asked for; a description stays unless another is given."""
    kind, value, owner = asked.peer
    rule.ip_protocol = asked.protocol
    rule.from_port, rule.to_port = asked.from_port, asked.to_port
    rule.ip_range, rule.source_group, rule.prefix_list_id = {}, {}, None
    match kind:
        case "CidrIpv4":
            rule.ip_range = {"CidrIp": value}
        case "CidrIpv6":
            rule.ip_range = {"CidrIpv6": value}
        case "ReferencedGroupId":
            rule.source_group = {"GroupId": value, "UserId": owner}
        case "PrefixListId":
            rule.prefix_list_id = value
    if asked.description is not None:
        describe(rule, asked.description)


def describe(rule: Any, description: str) -> None:
    """Keep the description where moto's comparison of rules does not look."""
    setattr(rule, _DESCRIPTION, description)


def description_of(rule: Any) -> str | None:
    """Return the description, wherever the writer of the rule left it."""
    found: str | None = getattr(rule, _DESCRIPTION, None)
    return found or rule.ip_range.get("Description") or rule.source_group.get("Description")


def read(rule: Any) -> AskedRule:
    """Return the rule as a request would name it."""
    return AskedRule(rule.ip_protocol, rule.from_port, rule.to_port, peer_of(rule))


def peer_of(rule: Any) -> Peer:
    """Return the other side of the rule."""
    if rule.prefix_list_id:
        return Peer("PrefixListId", rule.prefix_list_id)
    if rule.source_group:
        owner = rule.source_group.get("UserId") or rule.owner_id
        return Peer("ReferencedGroupId", rule.source_group["GroupId"], owner)
    if cidr := rule.ip_range.get("CidrIpv6"):
        return Peer("CidrIpv6", canonical(cidr, 6))
    return Peer("CidrIpv4", canonical(rule.ip_range["CidrIp"], 4))
