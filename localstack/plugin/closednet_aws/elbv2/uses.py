"""Which listeners and rules send to which target groups, and which certificates they show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.acm.models import acm_backends

from closednet_aws.elbv2.backend import balancers_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Call, Params


def forwarded_to(actions: Iterable[Params]) -> set[str]:
    """Return the ARNs of the target groups that these actions forward to."""
    found: set[str] = set()
    for action in actions:
        if arn := action.get("TargetGroupArn"):
            found.add(arn)
        groups = action.get("ForwardConfig", {}).get("TargetGroups", [])
        found |= {group["TargetGroupArn"] for group in groups}
    return found


def groups_of_listener(listener: Any) -> set[str]:
    """Return the target groups of a listener, its rules included."""
    rules = listener.rules.values()
    return forwarded_to(action.data for rule in rules for action in rule.actions)


def users_of(call: Call, target_group_arn: str) -> list[Any]:
    """Return the load balancers that send to a target group: AWS allows for one.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html
    """
    return [
        balancer
        for balancer in balancers_of(call).load_balancers.values()
        if any(target_group_arn in groups_of_listener(one) for one in balancer.listeners.values())
    ]


def note_certificates(call: Call) -> None:
    """Let ACM know which load balancers show its certificates.

    @see https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html
    """
    users: dict[str, list[str]] = {}
    for balancer in balancers_of(call).load_balancers.values():
        shown = {arn for one in balancer.listeners.values() for arn in one.certificates}
        for arn in shown:
            users.setdefault(arn, []).append(balancer.arn)
    certificates = acm_backends[call.account_id][call.region]._certificates  # noqa: SLF001
    for arn, certificate in certificates.items():
        certificate.in_use_by = users.get(arn, [])
