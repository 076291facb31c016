"""Every operation of Elastic Load Balancing, and the repair that takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.elbv2 import (
    certificates,
    listener_attributes,
    listeners,
    load_balancer_attributes,
    load_balancer_change,
    load_balancer_create,
    load_balancer_describe,
    rules,
    tags,
    target_group_attributes,
    target_groups,
    target_health,
    targets,
)
from closednet_aws.turn import one_at_a_time
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Call, Params, Repair
    from closednet_aws.elbv2.target_health import HealthOf

_REPAIRS: dict[str, Repair] = {
    "AddListenerCertificates": certificates.add,
    "AddTags": tags.add,
    "CreateListener": listeners.create,
    "CreateLoadBalancer": load_balancer_create.create,
    "CreateRule": rules.create,
    "CreateTargetGroup": target_groups.create,
    "DeleteListener": listeners.delete,
    "DeleteLoadBalancer": load_balancer_change.delete,
    "DeleteRule": rules.delete,
    "DeleteTargetGroup": target_groups.delete,
    "DeregisterTargets": targets.deregister,
    "DescribeListenerAttributes": listener_attributes.describe,
    "DescribeListenerCertificates": certificates.describe,
    "DescribeListeners": listeners.describe,
    "DescribeLoadBalancerAttributes": load_balancer_attributes.describe,
    "DescribeLoadBalancers": load_balancer_describe.describe,
    "DescribeRules": rules.describe,
    "DescribeSSLPolicies": certificates.describe_policies,
    "DescribeTags": tags.describe,
    "DescribeTargetGroupAttributes": target_group_attributes.describe,
    "DescribeTargetGroups": target_groups.describe,
    "ModifyListener": listeners.modify,
    "ModifyListenerAttributes": listener_attributes.modify,
    "ModifyLoadBalancerAttributes": load_balancer_attributes.modify,
    "ModifyRule": rules.modify,
    "ModifyTargetGroup": target_groups.modify,
    "ModifyTargetGroupAttributes": target_group_attributes.modify,
    "RegisterTargets": targets.register,
    "RemoveListenerCertificates": certificates.remove,
    "RemoveTags": tags.remove,
    "SetIpAddressType": load_balancer_change.set_ip_address_type,
    "SetRulePriorities": rules.set_priorities,
    "SetSecurityGroups": load_balancer_change.set_security_groups,
    "SetSubnets": load_balancer_change.set_subnets,
}


def operations(names: Iterable[str], health_of: HealthOf) -> dict[str, Repair]:
    """Return what stands in front of each operation: the repair, or the check of its request alone.

    `health_of` says how targets are.
    """
    in_turn = {name: _in_turn(repair) for name, repair in _REPAIRS.items()}
    # Whoever looks after targets may have to ask this emulator, so that it cannot be its turn.
    repairs = in_turn | {"DescribeTargetHealth": target_health.describing(health_of)}
    return {name: _checked(repairs.get(name, _passed_on)) for name in names}


def _passed_on(call: Call, request: Params) -> Params:
    return call.original(request)


def _checked(repair: Repair) -> Repair:
    def run(call: Call, request: Params) -> Params | None:
        validate("elbv2", call.operation, request, "ValidationError")
        return repair(call, request)

    return run


def _in_turn(repair: Repair) -> Repair:
    def run(call: Call, request: Params) -> Params | None:
        with one_at_a_time:
            return repair(call, request)

    return run
