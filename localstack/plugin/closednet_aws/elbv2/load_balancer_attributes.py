"""The attributes of a load balancer, by its type."""

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
from closednet_aws.elbv2.backend import APPLICATION, NETWORK, load_balancer, misconfigured

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

CROSS_ZONE = "load_balancing.cross_zone.enabled"

_EVERY: Attributes = {
    "access_logs.s3.enabled": switch(),
    "access_logs.s3.bucket": Attribute(""),
    "access_logs.s3.prefix": Attribute(""),
    "deletion_protection.enabled": switch(),
    "ipv6.deny_all_igw_traffic": switch(),
    "zonal_shift.config.enabled": switch(),
}

# Keys, values, ranges and defaults as of the API model of botocore 1.43.
_OF_TYPE: dict[str, Attributes] = {
    APPLICATION: {
        **_EVERY,
        CROSS_ZONE: switch("true"),
        "client_keep_alive.seconds": Attribute("3600", numbers=(60, 604800)),
        "connection_logs.s3.enabled": switch(),
        "connection_logs.s3.bucket": Attribute(""),
        "connection_logs.s3.prefix": Attribute(""),
        "health_check_logs.s3.enabled": switch(),
        "health_check_logs.s3.bucket": Attribute(""),
        "health_check_logs.s3.prefix": Attribute(""),
        "idle_timeout.timeout_seconds": Attribute("60", numbers=(1, 4000)),
        "routing.http.desync_mitigation_mode": Attribute(
            "defensive", ("monitor", "defensive", "strictest")
        ),
        "routing.http.drop_invalid_header_fields.enabled": switch(),
        "routing.http.preserve_host_header.enabled": switch(),
        "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": switch(),
        "routing.http.xff_client_port.enabled": switch(),
        "routing.http.xff_header_processing.mode": Attribute(
            "append", ("append", "preserve", "remove")
        ),
        "routing.http2.enabled": switch("true"),
        "waf.fail_open.enabled": switch(),
    },
    NETWORK: {
        **_EVERY,
        CROSS_ZONE: switch(),
        "dns_record.client_routing_policy": Attribute(
            "any_availability_zone",
            (
                "any_availability_zone",
                "availability_zone_affinity",
                "partial_availability_zone_affinity",
            ),
        ),
        "secondary_ips.auto_assigned.per_subnet": Attribute("0", numbers=(0, 7)),
    },
}
_ALL = {key: value for known in _OF_TYPE.values() for key, value in known.items()}


def initial_attributes(balancer: Any) -> dict[str, str]:
    """Return the attributes of a new load balancer.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html
    """
    internal = balancer.scheme == "internal"
    shut = {"ipv6.deny_all_igw_traffic": "true"} if internal else {}
    return defaults(_OF_TYPE[balancer.type]) | shut


def describe(call: Call, request: Params) -> Params:
    """Describe every attribute of a load balancer.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancerAttributes.html
    """
    return answer(load_balancer(call, request["LoadBalancerArn"]).attrs)


def modify(call: Call, request: Params) -> Params:
    """Set attributes that this type of load balancer has.

    An application load balancer always crosses zones; only its target groups may decide otherwise.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html
    """
    balancer = load_balancer(call, request["LoadBalancerArn"])
    owner = f"load balancers with type '{balancer.type}'"
    own = _OF_TYPE[balancer.type]
    changes = asked_changes(request["Attributes"], own, _ALL, "Load balancer", owner)
    if balancer.type == APPLICATION and changes.get(CROSS_ZONE) == "false":
        raise misconfigured(
            f"Load balancer attribute '{CROSS_ZONE}' cannot be changed on load balancers with type "
            f"'{APPLICATION}'"
        )
    balancer.attrs.update(changes)
    return answer(balancer.attrs)
