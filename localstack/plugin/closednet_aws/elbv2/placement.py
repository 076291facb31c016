"""Where a load balancer stands: one subnet in each of its Availability Zones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.addresses import check_requested, lowest_free
from closednet_aws.elbv2.backend import APPLICATION, invalid, misconfigured
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

LEAST_ZONES = 2
LEAST_FREE_ADDRESSES = 8


@dataclass(frozen=True, slots=True)
class Place:
    """A subnet, and the addresses that the caller wants there."""

    subnet: Any
    allocation_id: str | None = None
    private_address: str | None = None


def asked_places(network: Any, request: Params, kind: str) -> list[Place]:
    """Return the places that a request names: subnets of one VPC, each in another zone.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    """
    plain, mapped = request.get("Subnets") or [], request.get("SubnetMappings") or []
    if plain and mapped:
        raise invalid("You must specify either subnets or subnet mappings, but not both")
    wanted = [{"SubnetId": subnet} for subnet in plain] or mapped
    places = [_place(network, mapping) for mapping in wanted]
    _check_zones(places, kind)
    return places


def check_places(network: Any, places: list[Place], kind: str, scheme: str) -> None:
    """Refuse subnets in which such a load balancer cannot stand.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html
    """
    vpc = places[0].subnet.vpc_id
    gateways = network.internet_gateways.values()
    if scheme == "internet-facing" and not any(g.vpc and g.vpc.id == vpc for g in gateways):
        raise AwsError("InvalidSubnet", f"VPC {vpc} has no internet gateway")
    for place in places:
        _check_addresses(place, kind, scheme)


def check_room(network: Any, place: Place, kind: str) -> None:
    """Refuse a subnet without free addresses, and a wanted address that is not to be had."""
    if place.private_address:
        check_requested(network, place.subnet, place.private_address)
    least = LEAST_FREE_ADDRESSES if kind == APPLICATION else 1
    try:
        lowest_free(network, place.subnet, least)
    except AwsError:
        message = (
            f"Not enough IP space available in {place.subnet.id}. "
            f"ELB requires at least {least} free IP addresses in each subnet."
        )
        raise AwsError("InvalidSubnet", message) from None
    if place.allocation_id:
        _check_allocation(network, place.allocation_id)


def _place(network: Any, mapping: Params) -> Place:
    identifier = mapping.get("SubnetId") or ""
    zones = network.subnets.values()
    subnet = next((zone[identifier] for zone in zones if identifier in zone), None)
    if subnet is None:
        raise AwsError("SubnetNotFound", f"The subnet ID '{identifier}' does not exist")
    return Place(subnet, mapping.get("AllocationId"), mapping.get("PrivateIPv4Address"))


def _check_zones(places: list[Place], kind: str) -> None:
    zones = {place.subnet.availability_zone for place in places}
    if len({place.subnet.vpc_id for place in places}) > 1:
        raise misconfigured("All subnets must belong to the same VPC")
    if len(zones) < len(places):
        raise misconfigured(
            "A load balancer cannot be attached to multiple subnets in the same Availability Zone"
        )
    if kind == APPLICATION and len(zones) < LEAST_ZONES:
        raise invalid("At least two subnets in two different Availability Zones must be specified")
    if not places:
        raise invalid("At least one subnet must be specified")


def _check_addresses(place: Place, kind: str, scheme: str) -> None:
    if kind == APPLICATION and (place.allocation_id or place.private_address):
        raise misconfigured("You cannot specify addresses for Application Load Balancers")
    if place.allocation_id and scheme == "internal":
        raise misconfigured(
            "You cannot specify an Elastic IP address for an internal load balancer"
        )
    if place.private_address and scheme != "internal":
        raise misconfigured("You can specify private addresses for an internal load balancer only")


def _check_allocation(network: Any, allocation_id: str) -> None:
    found = [a for a in network.addresses if a.allocation_id == allocation_id]
    if not found:
        message = f"The allocation ID '{allocation_id}' does not exist"
        raise AwsError("AllocationIdNotFound", message)
    if found[0].association_id:
        raise AwsError("ResourceInUse", f"The allocation ID '{allocation_id}' is in use")
