"""The attributes of a target group, by the load balancers that may use it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.attribute import (
    Attribute,
    Attributes,
    answer,
    asked_changes,
    defaults,
    switch,
)
from closednet_aws.elbv2.backend import misconfigured, target_group

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

PRESERVES_CLIENT = "preserve_client_ip.enabled"
_DAYS = (1, 604800)

# Keys, values, ranges and defaults as of the API model of botocore 1.43.
_EVERY: Attributes = {
    "stickiness.enabled": switch(),
    "load_balancing.cross_zone.enabled": Attribute(
        "use_load_balancer_configuration", ("true", "false", "use_load_balancer_configuration")
    ),
    "target_group_health.dns_failover.minimum_healthy_targets.count": Attribute(
        "1", ("off",), (1, 10000)
    ),
    "target_group_health.dns_failover.minimum_healthy_targets.percentage": Attribute(
        "off", ("off",), (1, 100)
    ),
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": Attribute(
        "1", (), (1, 10000)
    ),
    "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": Attribute(
        "off", ("off",), (1, 100)
    ),
}
_DRAINING: Attributes = {
    "deregistration_delay.timeout_seconds": Attribute("300", numbers=(0, 3600))
}
_APPLICATION: Attributes = {
    **_EVERY,
    **_DRAINING,
    "stickiness.type": Attribute("lb_cookie", ("lb_cookie", "app_cookie")),
    "stickiness.app_cookie.cookie_name": Attribute(""),
    "stickiness.app_cookie.duration_seconds": Attribute("86400", numbers=_DAYS),
    "stickiness.lb_cookie.duration_seconds": Attribute("86400", numbers=_DAYS),
    "load_balancing.algorithm.type": Attribute(
        "round_robin", ("round_robin", "least_outstanding_requests", "weighted_random")
    ),
    "load_balancing.algorithm.anomaly_mitigation": Attribute("off", ("on", "off")),
    "slow_start.duration_seconds": Attribute("0", ("0",), (30, 900)),
}
_NETWORK: Attributes = {
    **_EVERY,
    **_DRAINING,
    "stickiness.type": Attribute("source_ip", ("source_ip",)),
    "deregistration_delay.connection_termination.enabled": switch(),
    PRESERVES_CLIENT: switch("true"),
    "proxy_protocol_v2.enabled": switch(),
    "target_health_state.unhealthy.connection_termination.enabled": switch("true"),
    "target_health_state.unhealthy.draining_interval_seconds": Attribute("0", numbers=(0, 360000)),
}
_LAMBDA: Attributes = {**_EVERY, "lambda.multi_value_headers.enabled": switch()}
_ALL = {**_APPLICATION, **_NETWORK, **_LAMBDA}
_DATAGRAMS = ("UDP", "TCP_UDP")


def initial_attributes(group: Any) -> dict[str, str]:
    """Return the attributes of a new target group.

    The client's address is kept unless targets are addresses and speak TCP or TLS; with UDP always.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html
    """
    values = defaults(_known(group))
    if PRESERVES_CLIENT not in values:
        return values
    datagrams = group.protocol in _DATAGRAMS
    translated = group.target_type == "ip" and not datagrams
    return values | {
        PRESERVES_CLIENT: "false" if translated else "true",
        "deregistration_delay.connection_termination.enabled": "true" if datagrams else "false",
        "target_health_state.unhealthy.connection_termination.enabled": (
            "false" if datagrams else "true"
        ),
    }


def describe(call: Call, request: Params) -> Params:
    """Describe every attribute of a target group.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroupAttributes.html
    """
    return answer(target_group(call, request["TargetGroupArn"]).attributes)


def modify(call: Call, request: Params) -> Params:
    """Set attributes that this sort of target group has.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyTargetGroupAttributes.html
    """
    group = target_group(call, request["TargetGroupArn"])
    owner = f"target groups with protocol '{group.protocol}'"
    if group.target_type == "lambda":
        owner = "target groups with target type 'lambda'"
    known = _known(group)
    changes = asked_changes(request["Attributes"], known, _ALL, "Target group", owner)
    if group.protocol in _DATAGRAMS and changes.get(PRESERVES_CLIENT) == "false":
        message = f"Client IP preservation cannot be disabled on {owner}"
        raise misconfigured(message)
    group.attributes.update(changes)
    return answer(group.attributes)


def _known(group: Any) -> Attributes:
    if group.target_type == "lambda":
        return _LAMBDA
    return _APPLICATION if group.protocol in ("HTTP", "HTTPS") else _NETWORK
