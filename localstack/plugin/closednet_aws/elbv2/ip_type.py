"""The IP address type of a load balancer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.elbv2.backend import NETWORK, invalid, misconfigured

if TYPE_CHECKING:
    from closednet_aws.elbv2.placement import Place


def check_ip_type(places: list[Place], kind: str, ip_type: str) -> None:
    """Refuse IPv6 where a subnet has none.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html
    """
    if kind == NETWORK and ip_type == "dualstack-without-public-ipv4":
        raise misconfigured(f"The IP address type '{ip_type}' is for Application Load Balancers")
    without = [p for p in places if not p.subnet.ipv6_cidr_block_associations]
    if ip_type != "ipv4" and without:
        raise invalid("You must specify subnets with an associated IPv6 CIDR block.")
