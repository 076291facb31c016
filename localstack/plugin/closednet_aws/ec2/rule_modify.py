"""Changing rules of a security group in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.rule_authorize import asked_group
from closednet_aws.ec2.rule_model import describe, peer_of, read, write
from closednet_aws.ec2.rule_peer import Peer, peer_group, prefix_list
from closednet_aws.ec2.rule_request import AskedRule, asked_rules, canonical, protocol_and_ports
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_PEERS = {
    "CidrIpv4": "IPv4 CIDR",
    "CidrIpv6": "IPv6 CIDR",
    "ReferencedGroupId": "security group",
    "PrefixListId": "prefix list",
}


def modify(call: Call, request: Params) -> Params:
    """Replace protocol, ports, peer and description of the named rules; their ids stay.

    Exactly one peer is given, of the kind that the rule has. One refused rule refuses the call.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
    """
    backend = backend_of(call)
    group = asked_group(backend, {"GroupId": required(request, "GroupId")})
    changes = [
        (_rule(group, update["SecurityGroupRuleId"]), update["SecurityGroupRule"])
        for update in required(request, "SecurityGroupRules")
    ]
    written = [(rule, _asked(backend, group, rule, asked)) for rule, asked in changes]
    _refuse_duplicates(group, written)
    for rule, asked in written:
        write(rule, asked)
    return {"Return": True}


def update_descriptions(call: Call, request: Params) -> Params:
    """Describe rules that exist, named by id or by value, whatever their peer is.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html
    """
    backend = backend_of(call)
    group = asked_group(backend, request)
    rules = group.egress_rules if call.operation.endswith("Egress") else group.ingress_rules
    if named := request.get("SecurityGroupRuleDescriptions"):
        changes = [(_rule(group, n["SecurityGroupRuleId"]), n.get("Description")) for n in named]
    else:
        known = {read(rule).identity: rule for rule in rules}
        asked = asked_rules(backend, group, request)
        if any(one.identity not in known for one in asked):
            message = "The specified rule does not exist in this security group."
            raise AwsError("InvalidPermission.NotFound", message)
        changes = [(known[one.identity], one.description) for one in asked]
    for rule, description in changes:
        describe(rule, description or "")
    return {"Return": True}


def _rule(group: Any, identifier: str) -> Any:
    rule = group.get_rule(identifier)
    if rule is None:
        message = f"The security group rule ID '{identifier}' does not exist"
        raise AwsError("InvalidSecurityGroupRuleId.NotFound", message)
    return rule


def _asked(backend: Any, group: Any, rule: Any, asked: Params) -> AskedRule:
    given = [member for member in _PEERS if asked.get(member)]
    names = "cidrIp, cidrIpv6, prefixListId, or referencedGroupId"
    if not given:
        message = f"The request must contain exactly one of: {names}"
        raise AwsError("MissingParameter", message)
    if len(given) > 1:
        raise AwsError("InvalidParameterCombination", f"Only one of {names} can be specified")
    existing = peer_of(rule).kind
    if given[0] != existing:
        message = (
            f"Invalid rule type for security group rule '{rule.id}'. You may not specify "
            f"{given[0]} for an existing {_PEERS[existing]} rule."
        )
        raise AwsError("InvalidParameterValue", message)
    peer = _peer(backend, group, existing, asked)
    return AskedRule(*protocol_and_ports(asked), peer, asked.get("Description"))


def _peer(backend: Any, group: Any, kind: str, asked: Params) -> Peer:
    match kind:
        case "CidrIpv4":
            return Peer("CidrIpv4", canonical(asked[kind], 4))
        case "CidrIpv6":
            return Peer("CidrIpv6", canonical(asked[kind], 6))
        case "PrefixListId":
            return prefix_list(backend, asked)
        case _:
            return peer_group(backend, group, {"GroupId": asked[kind]})


def _refuse_duplicates(group: Any, written: list[tuple[Any, AskedRule]]) -> None:
    after = {rule.id: asked for rule, asked in written}
    for rules in (group.ingress_rules, group.egress_rules):
        identities = [after.get(rule.id, read(rule)).identity for rule in rules]
        if len(set(identities)) < len(identities):
            message = "The specified rule already exists"
            raise AwsError("InvalidPermission.Duplicate", message)
