"""Describing security groups with every rule complete."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.rule_view import permissions_answer, rule_answer
from closednet_aws.ec2.security_groups import all_groups

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def describe_groups(call: Call, request: Params) -> Params:
    """Show each group's permissions with the peers and descriptions that its rules have.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html
    """
    answer = call.original(request)
    groups = {group.id: group for group in all_groups(backend_of(call))}
    for shown in answer.get("SecurityGroups", []):
        group = groups[shown["GroupId"]]
        shown["IpPermissions"] = permissions_answer(group.ingress_rules)
        shown["IpPermissionsEgress"] = permissions_answer(group.egress_rules)
    return answer


def describe_rules(call: Call, request: Params) -> Params:
    """Show each rule with its owner, its ARN and its description, whatever its peer is.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html
    """
    answer = call.original(request)
    rules = {
        rule.id: rule
        for group in all_groups(backend_of(call))
        for rule in chain(group.ingress_rules, group.egress_rules)
    }
    shown = answer.get("SecurityGroupRules", [])
    answer["SecurityGroupRules"] = [rule_answer(rules[r["SecurityGroupRuleId"]]) for r in shown]
    return answer
