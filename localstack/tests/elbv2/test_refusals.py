"""Refusals are the exceptions of the API's own model, which a program can catch by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from balancing import Balancing

NOBODY = "arn:aws:elasticloadbalancing:us-east-1:123456789012:{}/nobody/0123456789abcdef"


@pytest.mark.parametrize(
    ("exception", "operation", "member", "resource"),
    [
        (
            "LoadBalancerNotFoundException",
            "describe_listeners",
            "LoadBalancerArn",
            "loadbalancer/app",
        ),
        ("TargetGroupNotFoundException", "describe_target_health", "TargetGroupArn", "targetgroup"),
        ("ListenerNotFoundException", "delete_listener", "ListenerArn", "listener/app"),
        ("RuleNotFoundException", "delete_rule", "RuleArn", "listener-rule/app"),
    ],
)
def test_what_is_not_there(
    elb: Any, exception: str, operation: str, member: str, resource: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Operations.html"""
    with pytest.raises(getattr(elb.exceptions, exception)) as caught:
        getattr(elb, operation)(**{member: NOBODY.format(resource)})
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400


def test_what_is_there_already(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html"""
    balancer, group = balance.application(), balance.group()
    balance.listener(balancer, group)
    with pytest.raises(elb.exceptions.DuplicateListenerException):
        balance.listener(balancer, group)
    with pytest.raises(elb.exceptions.ResourceInUseException):
        elb.delete_target_group(TargetGroupArn=group)


def test_a_refused_change_is_none(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html"""
    listener = balance.listener(balance.application(), balance.group())
    asked = {"Conditions": [{"Field": "path-pattern", "Values": ["/x"]}]}
    action = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}
    made = elb.create_rule(ListenerArn=listener, Priority=1, Actions=[action], **asked)["Rules"][0]
    unknown = {"Type": "forward", "TargetGroupArn": NOBODY.format("targetgroup")}
    with pytest.raises(elb.exceptions.TargetGroupNotFoundException):
        elb.modify_rule(
            RuleArn=made["RuleArn"],
            Conditions=[{"Field": "path-pattern", "Values": ["/y"]}],
            Actions=[unknown],
        )
    assert elb.describe_rules(RuleArns=[made["RuleArn"]])["Rules"] == [made]
