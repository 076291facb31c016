"""Adding and removing the rules of a security group: all that a call names, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.rule_model import new_rule, read
from closednet_aws.ec2.rule_request import AskedRule, asked_rules
from closednet_aws.ec2.rule_view import revoked_answer, rule_answer
from closednet_aws.ec2.security_groups import group_named
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_MOST_RULES = 60


def authorize(call: Call, request: Params) -> Params:
    """Add every rule of the request and answer all of them; one refused rule refuses the call.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
    """
    backend, is_egress = backend_of(call), call.operation.endswith("Egress")
    group = asked_group(backend, request)
    rules = rules_of(group, is_egress=is_egress)
    known = {read(rule).identity for rule in rules}
    added = []
    for asked in asked_rules(backend, group, request):
        if asked.identity in known:
            raise _duplicate(asked)
        known.add(asked.identity)
        added.append(new_rule(backend, group, asked, is_egress=is_egress, tags=_tags(request)))
    if len(known) > _MOST_RULES:
        message = "The maximum number of rules per security group has been reached."
        raise AwsError("RulesPerSecurityGroupLimitExceeded", message)
    rules.extend(added)
    return {"Return": True, "SecurityGroupRules": [rule_answer(rule) for rule in added]}


def revoke(call: Call, request: Params) -> Params:
    """Remove every rule that the request names, by id or by value; an unknown one refuses the call.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
    """
    backend, is_egress = backend_of(call), call.operation.endswith("Egress")
    group = asked_group(backend, request)
    rules = rules_of(group, is_egress=is_egress)
    if identifiers := request.get("SecurityGroupRuleIds"):
        by_id = {rule.id: rule for rule in rules}
        leaving = [_known_id(by_id, identifier) for identifier in identifiers]
    else:
        by_identity = {read(rule).identity: rule for rule in rules}
        leaving = [_known(by_identity, asked) for asked in asked_rules(backend, group, request)]
    gone = {rule.id for rule in leaving}
    rules[:] = [rule for rule in rules if rule.id not in gone]
    return {
        "Return": True,
        "RevokedSecurityGroupRules": [revoked_answer(rule) for rule in leaving],
    }


def asked_group(backend: Any, request: Params) -> Any:
    """Return the group that the request is about; a name means one of the default VPC."""
    if name := request.get("GroupName"):
        default = backend.get_default_vpc()
        group = default and backend.get_security_group_from_name(name, default.id)
        if group:
            return group
    return group_named(backend, request.get("GroupId") or name or "")


def rules_of(group: Any, *, is_egress: bool) -> list[Any]:
    """Return the group's own list of rules in one direction."""
    rules: list[Any] = group.egress_rules if is_egress else group.ingress_rules
    return rules


def _duplicate(asked: AskedRule) -> AwsError:
    ports = (
        "ALL"
        if asked.from_port is None
        else f"from port: {asked.from_port}, to port: {asked.to_port}"
    )
    protocol = "ALL" if asked.protocol == "-1" else asked.protocol.upper()
    words = f"peer: {asked.peer.value}, {protocol}, {ports}, ALLOW"
    message = f'the specified rule "{words}" already exists'
    return AwsError("InvalidPermission.Duplicate", message)


def _known(rules: dict[Any, Any], asked: AskedRule) -> Any:
    if asked.identity not in rules:
        message = "The specified rule does not exist in this security group."
        raise AwsError("InvalidPermission.NotFound", message)
    return rules[asked.identity]


def _known_id(rules: dict[str, Any], identifier: str) -> Any:
    if identifier not in rules:
        message = f"The security group rule ID '{identifier}' does not exist"
        raise AwsError("InvalidSecurityGroupRuleId.NotFound", message)
    return rules[identifier]


def _tags(request: Params) -> dict[str, str]:
    return {
        tag["Key"]: tag["Value"]
        for specification in request.get("TagSpecifications", [])
        for tag in specification.get("Tags", [])
    }
