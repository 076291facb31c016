"""Which protocols listeners speak, and to which target groups they may forward."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import APPLICATION, invalid
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Mapping

SECURE = ("HTTPS", "TLS")

_FORWARDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "application": {"HTTP": ("HTTP", "HTTPS"), "HTTPS": ("HTTP", "HTTPS")},
    "network": {
        "TCP": ("TCP", "TCP_UDP"),
        "TLS": ("TCP", "TLS"),
        "UDP": ("UDP", "TCP_UDP"),
        "TCP_UDP": ("TCP_UDP",),
    },
}


def check_protocol(kind: str, protocol: str | None, port: int | None) -> None:
    """Refuse a listener that such a load balancer cannot have.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
    """
    if port is None:
        raise invalid("A listener port must be specified")
    if protocol is None:
        raise invalid("A listener protocol must be specified")
    if protocol not in _FORWARDS[kind]:
        choices = ", ".join(_FORWARDS[kind])
        raise invalid(f"Listener protocol '{protocol}' must be one of '{choices}'")


def check_compatible(kind: str, protocol: str, group: Any) -> None:
    """Refuse to forward from such a listener to a target group of another sort.

    Functions are targets of application load balancers alone, and these of TCP listeners alone.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
    """
    if group.target_type == "lambda":
        fits = kind == APPLICATION
    elif group.target_type == "alb":
        fits = kind != APPLICATION and protocol == "TCP"
    else:
        fits = group.protocol in _FORWARDS[kind][protocol]
    if not fits:
        message = (
            f"Target group '{group.arn}' with protocol '{group.protocol}' cannot be used with a "
            f"listener with protocol '{protocol}'"
        )
        raise AwsError("IncompatibleProtocols", message)
