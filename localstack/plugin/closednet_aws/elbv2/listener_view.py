"""A listener and its rules as AWS answers them."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.protocols import SECURE

if TYPE_CHECKING:
    from closednet_aws.call import Params


def listener_answer(listener: Any) -> Params:
    """Return a listener; its default actions are those of its default rule.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Listener.html
    """
    answer: Params = {
        "ListenerArn": listener.arn,
        "LoadBalancerArn": listener.load_balancer_arn,
        "Port": listener.port,
        "Protocol": listener.protocol,
        "DefaultActions": [action.data for action in listener.default_actions],
    }
    if listener.protocol in SECURE:
        answer["Certificates"] = [{"CertificateArn": listener.certificate}]
        answer["SslPolicy"] = listener.ssl_policy
    if listener.alpn_policy:
        answer["AlpnPolicy"] = list(listener.alpn_policy)
    return answer


def rule_answer(rule: Any) -> Params:
    """Return a rule; AWS writes its priority as text.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Rule.html
    """
    return {
        "RuleArn": rule.arn,
        "Priority": str(rule.priority),
        "Conditions": rule.conditions,
        "Actions": [action.data for action in rule.actions],
        "IsDefault": rule.is_default,
    }


def name_default_rule(listener: Any) -> None:
    """Give the default rule an id like those of others, always the same for its listener."""
    rule = listener._default_rule[0]  # noqa: SLF001
    stem = listener.arn.replace(":listener/", ":listener-rule/")
    rule.arn = f"{stem}/{sha256(listener.arn.encode()).hexdigest()[:16]}"
