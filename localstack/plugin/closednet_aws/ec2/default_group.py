"""The rule that every VPC's default security group is born with."""

from __future__ import annotations

from typing import Any

from moto.ec2.models.security_groups import SecurityGroupRule

from closednet_aws.ec2.security_groups import all_groups

_GIVEN = "_closednet_self_rule_given"


def give_self_rule(backend: Any) -> None:
    """Let the members of each new default group reach each other.

    A default security group starts with one inbound rule: all traffic from the group itself. A
    learner may revoke it, so it is given once and never again.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
    """
    for group in all_groups(backend):
        if group.is_default and not hasattr(group, _GIVEN):
            setattr(group, _GIVEN, True)
            group.ingress_rules.append(_from_itself(backend, group))


def _from_itself(backend: Any, group: Any) -> SecurityGroupRule:
    source = {"GroupId": group.id, "UserId": group.owner_id}
    return SecurityGroupRule(
        backend, "-1", group.id, None, None, None, source_group=source, is_egress=False
    )
