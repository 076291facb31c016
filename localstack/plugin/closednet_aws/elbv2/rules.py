"""The rules of a listener, which decide before its default actions do."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any

from moto.elbv2.models import FakeAction, FakeListenerRule

from closednet_aws.elbv2.actions import settled_actions
from closednet_aws.elbv2.backend import (
    APPLICATION,
    balancers_of,
    invalid,
    listener,
    load_balancer,
    misconfigured,
    rule,
)
from closednet_aws.elbv2.conditions import settled_conditions
from closednet_aws.elbv2.listener_view import rule_answer
from closednet_aws.elbv2.paging import paged
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create a rule of an application load balancer's listener, at a priority that is free.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html
    """
    found = listener(call, request["ListenerArn"])
    balancer = load_balancer(call, found.load_balancer_arn)
    if balancer.type != APPLICATION:
        raise misconfigured(f"Listener '{found.arn}' is of no Application Load Balancer")
    _check_free(found, {request["Priority"]})
    actions = _actions(call, found, request["Actions"])
    arn = f"{found.arn.replace(':listener/', ':listener-rule/')}/{token_hex(8)}"
    conditions = settled_conditions(request["Conditions"])
    made = FakeListenerRule(found.arn, arn, conditions, request["Priority"], actions)
    found.register(arn, made)
    balancers_of(call).tagging_service.tag_resource(arn, request.get("Tags"))
    return {"Rules": [rule_answer(made)]}


def describe(call: Call, request: Params) -> Params:
    """Describe the rules of a listener, or those that are named: by priority, the default last.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html
    """
    arns, its_listener = request.get("RuleArns") or [], request.get("ListenerArn")
    if bool(arns) == bool(its_listener):
        raise invalid("You must specify either listener rule ARNs or a listener ARN")
    if its_listener:
        found = _by_priority(listener(call, its_listener))
    else:
        found = [rule(call, arn) for arn in dict.fromkeys(arns)]
    return paged(request, "Rules", [rule_answer(one) for one in found])


def modify(call: Call, request: Params) -> Params:
    """Change the conditions or the actions of a rule; the default rule changes with its listener.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html
    """
    found = rule(call, request["RuleArn"])
    _refuse_default(found, "modified")
    conditions, actions = request.get("Conditions"), request.get("Actions")
    if not conditions and not actions:
        raise invalid("Either conditions or actions must be specified")
    new_conditions = settled_conditions(conditions) if conditions else found.conditions
    if actions:
        found.actions = _actions(call, listener(call, found.listener_arn), actions)
    found.conditions = new_conditions
    return {"Rules": [rule_answer(found)]}


def set_priorities(call: Call, request: Params) -> Params:
    """Give rules other priorities, all at once, so that two may change places.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html
    """
    wanted = {item["RuleArn"]: item["Priority"] for item in request["RulePriorities"]}
    if len(set(wanted.values())) < len(request["RulePriorities"]):
        raise invalid("A priority or a rule was provided multiple times")
    found = [rule(call, arn) for arn in wanted]
    for one in found:
        _refuse_default(one, "reordered")
        _check_free(listener(call, one.listener_arn), {wanted[one.arn]}, moving=wanted)
    for one in found:
        one.priority = wanted[one.arn]
    return {"Rules": [rule_answer(one) for one in found]}


def delete(call: Call, request: Params) -> None:
    """Delete a rule; the default rule goes with its listener alone.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteRule.html
    """
    found = rule(call, request["RuleArn"])
    _refuse_default(found, "deleted")
    listener(call, found.listener_arn).remove_rule(found.arn)


def _actions(call: Call, found: Any, asked: list[Params]) -> list[FakeAction]:
    where = {"Protocol": found.protocol, "Port": found.port}
    balancer = load_balancer(call, found.load_balancer_arn)
    return [FakeAction(action) for action in settled_actions(call, balancer, where, asked)]


def _by_priority(found: Any) -> list[Any]:
    return sorted(found.rules.values(), key=lambda one: (one.is_default, one.priority))


def _check_free(found: Any, priorities: set[int], *, moving: Iterable[str] = ()) -> None:
    for one in found.rules.values():
        if one.priority in priorities and one.arn not in moving:
            raise AwsError("PriorityInUse", f"Priority '{one.priority}' is currently in use")


def _refuse_default(found: Any, participle: str) -> None:
    if found.is_default:
        message = f"Default rule '{found.arn}' cannot be {participle}"
        raise AwsError("OperationNotPermitted", message)
