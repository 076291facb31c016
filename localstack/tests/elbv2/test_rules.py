"""Rules: conditions, priorities, and the default rule that stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from balancing import fixed_response, forward

from refusals import refused

if TYPE_CHECKING:
    from balancing import Balancing

    from conftest import AwsCli

PATH = {"Field": "path-pattern", "Values": ["/aws_mwaa/*"]}


@pytest.fixture
def listener(balance: Balancing) -> str:
    return balance.listener(balance.application(), balance.group())


def rule(elb: Any, listener: str, priority: int = 10, *conditions: Any, **more: Any) -> Any:
    asked = {"Conditions": list(conditions) or [PATH], "Actions": [fixed_response()], **more}
    return elb.create_rule(ListenerArn=listener, Priority=priority, **asked)["Rules"][0]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        (PATH, {**PATH, "PathPatternConfig": {"Values": ["/aws_mwaa/*"]}}),
        (
            {
                "Field": "host-header",
                "HostHeaderConfig": {"Values": ["*.example.com", "example.com"]},
            },
            {
                "Field": "host-header",
                "Values": ["*.example.com", "example.com"],
                "HostHeaderConfig": {"Values": ["*.example.com", "example.com"]},
            },
        ),
        (
            {"Field": "source-ip", "SourceIpConfig": {"Values": ["192.0.2.0/24"]}},
            {"Field": "source-ip", "SourceIpConfig": {"Values": ["192.0.2.0/24"]}},
        ),
    ],
)
def test_conditions_are_answered_as_aws_writes_them(
    elb: Any, listener: str, asked: Any, answered: Any
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html"""
    made = rule(elb, listener, 10, asked)
    assert (made["Priority"], made["IsDefault"], made["Conditions"]) == ("10", False, [answered])
    assert made["RuleArn"].startswith(f"{listener.replace(':listener/', ':listener-rule/')}/")


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ([{"Field": "colour", "Values": ["red"]}], "Condition field 'colour' must be one of"),
        ([{"Field": "path-pattern"}], "A condition value must be specified"),
        ([{"Field": "path-pattern", "Values": ["/a", "/b"]}], "too many values; the limit is '1'"),
        ([{"Field": "path-pattern", "Values": ["/a b"]}], "characters that are not allowed"),
        ([{"Field": "path-pattern", "Values": ["/" + "a" * 128]}], "too long; the limit is '128'"),
        ([{"Field": "host-header", "Values": ["under_score"]}], "characters that are not allowed"),
        (
            [{"Field": "source-ip", "Values": ["10.0.0.0/8"]}],
            "'Values' field is not compatible with 'source-ip'",
        ),
        (
            [{"Field": "source-ip", "SourceIpConfig": {"Values": ["10.0.0.1"]}}],
            "must be in CIDR format",
        ),
        (
            [{"Field": "source-ip", "SourceIpConfig": {"Values": ["10.0.0.0/33"]}}],
            "not a valid CIDR",
        ),
        ([PATH, PATH], "only have one 'path-pattern' condition"),
        (
            [
                {
                    "Field": "host-header",
                    "HostHeaderConfig": {"Values": [f"{n}.example.com" for n in range(6)]},
                }
            ],
            "only have '5' condition values",
        ),
    ],
)
def test_conditions_that_aws_refuses_are_refused(
    elb: Any, listener: str, conditions: list[Any], words: str
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html"""
    with refused("ValidationError", words):
        rule(elb, listener, 10, *conditions)
    assert len(elb.describe_rules(ListenerArn=listener)["Rules"]) == 1


def test_rules_are_read_by_priority_and_may_change_places(elb: Any, listener: str) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetRulePriorities.html"""
    late, early = rule(elb, listener, 20)["RuleArn"], rule(elb, listener, 10)["RuleArn"]
    with refused("PriorityInUse", "Priority '10'"):
        rule(elb, listener, 10)
    with refused("ValidationError", "less than or equal to 50000"):
        rule(elb, listener, 50001)

    def read() -> list[tuple[str, str]]:
        found = elb.describe_rules(ListenerArn=listener)["Rules"]
        return [(one["Priority"], one["RuleArn"]) for one in found]

    assert read()[:2] == [("10", early), ("20", late)]
    assert [priority for priority, _ in read()] == ["10", "20", "default"]
    swap = [{"RuleArn": late, "Priority": 10}, {"RuleArn": early, "Priority": 20}]
    elb.set_rule_priorities(RulePriorities=swap)
    assert read()[:2] == [("10", late), ("20", early)]
    with refused("PriorityInUse"):
        elb.set_rule_priorities(RulePriorities=[{"RuleArn": early, "Priority": 10}])


def test_the_default_rule_stays(elb: Any, listener: str) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html"""
    (default,) = elb.describe_rules(ListenerArn=listener)["Rules"]
    assert (default["IsDefault"], default["Priority"], default["Conditions"]) == (
        True,
        "default",
        [],
    )
    with refused("OperationNotPermitted"):
        elb.delete_rule(RuleArn=default["RuleArn"])
    with refused("OperationNotPermitted"):
        elb.modify_rule(RuleArn=default["RuleArn"], Conditions=[PATH])
    elb.modify_listener(ListenerArn=listener, DefaultActions=[fixed_response("404")])
    (changed,) = elb.describe_rules(ListenerArn=listener)["Rules"]
    assert changed["Actions"][0]["FixedResponseConfig"]["StatusCode"] == "404"
    assert changed["RuleArn"] == default["RuleArn"]


def test_a_rule_is_changed_and_deleted(
    balance: Balancing, elb: Any, listener: str, aws_cli: AwsCli
) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyRule.html"""
    group, arn = balance.group("other"), rule(elb, listener)["RuleArn"]
    changed = aws_cli(
        "elbv2",
        "modify-rule",
        "--rule-arn",
        arn,
        "--actions",
        f"Type=forward,TargetGroupArn={group}",
    )
    assert changed.returncode == 0, changed.stderr
    (read,) = elb.describe_rules(RuleArns=[arn])["Rules"]
    assert read["Actions"][0]["TargetGroupArn"] == group
    assert read["Conditions"][0]["Values"] == PATH["Values"]
    assert len(balance.described_group(group)["LoadBalancerArns"]) == 1
    with refused("ValidationError", "Either conditions or actions"):
        elb.modify_rule(RuleArn=arn)
    elb.delete_rule(RuleArn=arn)
    for call in (elb.delete_rule, elb.modify_rule):
        with refused("RuleNotFound"):
            call(RuleArn=arn)
    assert balance.described_group(group)["LoadBalancerArns"] == []


def test_a_network_load_balancer_has_no_rules(balance: Balancing, elb: Any) -> None:
    """https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html"""
    group = balance.group(Protocol="TCP")
    listener = balance.listener(balance.network(), group, "TCP")
    with refused("InvalidConfigurationRequest", "no Application Load Balancer"):
        rule(elb, listener, 10, Actions=[forward(group)])
