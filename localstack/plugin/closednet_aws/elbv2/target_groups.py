"""Creating, reading, changing and deleting target groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.elbv2.models import FakeTargetGroup

from closednet_aws.elbv2.backend import (
    balancers_of,
    invalid,
    load_balancer,
    network_of,
    target_group,
)
from closednet_aws.elbv2.health_check import APPLICATION_PROTOCOLS, MEMBERS, settled
from closednet_aws.elbv2.names import check_name
from closednet_aws.elbv2.paging import paged
from closednet_aws.elbv2.target_group_attributes import initial_attributes
from closednet_aws.elbv2.target_group_kind import NEEDED, check_kind
from closednet_aws.elbv2.target_group_view import HEALTH_CHECK, group_answer
from closednet_aws.elbv2.uses import users_of
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create a target group, or answer the one of this name that has the same settings.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
    """
    name, kind = request["Name"], request.get("TargetType") or "instance"
    check_name("Target group", name)
    check_kind(network_of(call), request, kind)
    wanted = _described(request, kind)
    wanted |= settled(wanted, request)
    for one in balancers_of(call).target_groups.values():
        if one.name == name:
            made = group_answer(call, one)
            if any(made.get(member) != value for member, value in wanted.items()):
                message = (
                    f"A target group with the same name '{name}' exists, but with different "
                    "settings"
                )
                raise AwsError("DuplicateTargetGroupName", message)
            return {"TargetGroups": [made]}
    group = _make(call, request, wanted)
    return {"TargetGroups": [group_answer(call, group)]}


def describe(call: Call, request: Params) -> Params:
    """Describe all target groups, those that are named, or those of one load balancer.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html
    """
    arns, names = request.get("TargetGroupArns") or [], request.get("Names") or []
    balancer = request.get("LoadBalancerArn")
    if sum(bool(one) for one in (arns, names, balancer)) > 1:
        raise invalid(
            "Target group names, target group ARNs, and a load balancer ARN cannot be specified at "
            "the same time"
        )
    groups = list(balancers_of(call).target_groups.values())
    if arns:
        groups = [target_group(call, arn) for arn in dict.fromkeys(arns)]
    elif balancer:
        one = load_balancer(call, balancer)
        groups = [group for group in groups if one in users_of(call, group.arn)]
    elif names:
        if set(names) - {group.name for group in groups}:
            raise AwsError("TargetGroupNotFound", "One or more target groups not found")
        groups = [group for group in groups if group.name in names]
    found = [group_answer(call, group) for group in sorted(groups, key=lambda one: one.name)]
    return paged(request, "TargetGroups", found)


def modify(call: Call, request: Params) -> Params:
    """Change how a target group checks its targets; nothing else of it can change.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroup.html
    """
    group = target_group(call, request["TargetGroupArn"])
    setattr(group, HEALTH_CHECK, settled(group_answer(call, group), request))
    return {"TargetGroups": [group_answer(call, group)]}


def delete(call: Call, request: Params) -> None:
    """Delete a target group to which nothing forwards; one that is not there is gone already.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html
    """
    arn = request["TargetGroupArn"]
    if users_of(call, arn):
        message = f"Target group '{arn}' is currently in use by a listener or a rule"
        raise AwsError("ResourceInUse", message)
    balancers_of(call).target_groups.pop(arn, None)


def _described(request: Params, kind: str) -> Params:
    group = {"TargetType": kind} | {m: request[m] for m in NEEDED if request.get(m) is not None}
    if kind != "lambda":
        group["IpAddressType"] = request.get("IpAddressType") or "ipv4"
        if request["Protocol"] in APPLICATION_PROTOCOLS:
            group["ProtocolVersion"] = request.get("ProtocolVersion") or "HTTP1"
    return group


def _make(call: Call, request: Params, wanted: Params) -> Any:
    backend = balancers_of(call)
    group = FakeTargetGroup(
        name=request["Name"],
        account_id=call.account_id,
        region_name=call.region,
        vpc_id=wanted.get("VpcId"),
        protocol=wanted.get("Protocol"),
        port=wanted.get("Port"),
        protocol_version=wanted.get("ProtocolVersion"),
        target_type=wanted["TargetType"],
        ip_address_type=wanted.get("IpAddressType"),
    )
    check = {name: value for name, value in wanted.items() if name in MEMBERS}
    setattr(group, HEALTH_CHECK, check)
    group.attributes = initial_attributes(group)
    backend.target_groups[group.arn] = group
    backend.tagging_service.tag_resource(group.arn, request.get("Tags"))
    return group
