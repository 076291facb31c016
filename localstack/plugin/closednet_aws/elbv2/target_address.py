"""Which addresses can be targets, and in which Availability Zone they stand."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network
from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params

EVERY_ZONE = "all"

# RFC 1918 and RFC 6598: the addresses outside of the VPC that a target may have.
_PRIVATE = tuple(
    IPv4Network(block)
    for block in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
)


def settled_zone(network: Any, vpc: str, target: Params) -> str:
    """Return the zone of an address: its subnet's, or what the caller says of one elsewhere.

    An address outside of the VPC's subnets must be private, and its zone must be said: `all`, or
    one of the Region's.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetDescription.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
    """
    text, zone = target["Id"], target.get("AvailabilityZone")
    try:
        address = IPv4Address(text)
    except ValueError:
        raise invalid(f"The IP address '{text}' is not a valid IPv4 address") from None
    for subnet in network.describe_subnets():
        if subnet.vpc_id == vpc and address in IPv4Network(subnet.cidr_block, strict=False):
            own: str = subnet.availability_zone
            if zone not in (None, own, EVERY_ZONE):
                raise invalid(f"The IP address '{text}' is not in the Availability Zone '{zone}'")
            return own
    if not any(address in block for block in _PRIVATE):
        raise invalid(
            f"The IP address '{text}' must be from a subnet of the VPC '{vpc}', or from the ranges "
            "of RFC 1918 or RFC 6598"
        )
    if zone is None:
        raise invalid(
            f"You must specify an Availability Zone for the IP address '{text}', which is outside "
            f"the VPC '{vpc}'"
        )
    if zone != EVERY_ZONE and zone not in _zones(network):
        raise invalid(f"The Availability Zone '{zone}' is not valid")
    return str(zone)


def _zones(network: Any) -> set[str]:
    return {zone.name for zone in network.describe_availability_zones()}
