"""A load balancer as AWS answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import NETWORK

if TYPE_CHECKING:
    from closednet_aws.call import Params
    from closednet_aws.elbv2.placement import Place

PLACES = "_closednet_places"
ENFORCES = "_closednet_enforces_private_link"
BORN_WITH_GROUPS = "_closednet_born_with_groups"


def dress(balancer: Any, groups: list[Any], request: Params) -> None:
    """Give a new load balancer its groups; whether it had any is never forgotten.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
    """
    balancer.security_groups = [group.id for group in groups]
    setattr(balancer, BORN_WITH_GROUPS, bool(groups))
    asked = request.get("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")
    setattr(balancer, ENFORCES, asked or "on")


def places_of(balancer: Any) -> list[Place]:
    """Return where the load balancer stands."""
    places: list[Place] = getattr(balancer, PLACES)
    return places


def balancer_answer(balancer: Any) -> Params:
    """Return the load balancer with everything that it is made of.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancer.html
    """
    answer: Params = {
        "LoadBalancerArn": balancer.arn,
        "DNSName": balancer.dns_name,
        "CanonicalHostedZoneId": balancer.canonical_hosted_zone_id,
        "CreatedTime": balancer.created_time,
        "LoadBalancerName": balancer.name,
        "Scheme": balancer.scheme,
        "VpcId": balancer.vpc_id,
        "State": {"Code": balancer.state},
        "Type": balancer.type,
        "AvailabilityZones": [zone_answer(place) for place in places_of(balancer)],
        "IpAddressType": balancer.ip_address_type,
    }
    if balancer.security_groups:
        answer["SecurityGroups"] = list(balancer.security_groups)
        if balancer.type == NETWORK:
            member = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
            answer[member] = getattr(balancer, ENFORCES)
    return answer


def zone_answer(place: Place) -> Params:
    """Return one of its zones, with the fixed addresses that the caller gave it there.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AvailabilityZone.html
    """
    addresses: list[Params] = []
    if place.allocation_id:
        backend = place.subnet.ec2_backend
        known = backend.describe_addresses(allocation_ids=[place.allocation_id])
        addresses = [{"IpAddress": known[0].public_ip, "AllocationId": place.allocation_id}]
    elif place.private_address:
        addresses = [{"PrivateIPv4Address": place.private_address}]
    return {
        "ZoneName": place.subnet.availability_zone,
        "SubnetId": place.subnet.id,
        "LoadBalancerAddresses": addresses,
    }
