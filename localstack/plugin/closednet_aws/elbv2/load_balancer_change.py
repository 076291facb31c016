"""Moving a load balancer to other subnets, groups or address types, and deleting it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2 import nodes
from closednet_aws.elbv2.backend import (
    APPLICATION,
    NETWORK,
    balancers_of,
    invalid,
    load_balancer,
    misconfigured,
    network_of,
)
from closednet_aws.elbv2.groups import groups_for
from closednet_aws.elbv2.ip_type import check_ip_type
from closednet_aws.elbv2.load_balancer_view import (
    BORN_WITH_GROUPS,
    ENFORCES,
    PLACES,
    places_of,
    zone_answer,
)
from closednet_aws.elbv2.placement import asked_places, check_places, check_room
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def set_subnets(call: Call, request: Params) -> Params:
    """Let the load balancer stand in these subnets and no others; nodes that may stay do.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html
    """
    network, balancer = network_of(call), load_balancer(call, request["LoadBalancerArn"])
    ip_type = request.get("IpAddressType") or balancer.ip_address_type
    places = asked_places(network, request, balancer.type)
    if places[0].subnet.vpc_id != balancer.vpc_id:
        raise misconfigured(f"The subnets must belong to the VPC '{balancer.vpc_id}'")
    check_places(network, places, balancer.type, balancer.scheme)
    check_ip_type(places, balancer.type, ip_type)
    before = places_of(balancer)
    for place in places:
        if place not in before:
            check_room(network, place, balancer.type)
    _move(network, balancer, places, ip_type)
    zones = [zone_answer(place) for place in places]
    return {"AvailabilityZones": zones, "IpAddressType": ip_type}


def set_ip_address_type(call: Call, request: Params) -> Params:
    """Give the load balancer IPv6 addresses, or take them away.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html
    """
    network, balancer = network_of(call), load_balancer(call, request["LoadBalancerArn"])
    places, ip_type = places_of(balancer), request["IpAddressType"]
    check_ip_type(places, balancer.type, ip_type)
    if ip_type != balancer.ip_address_type:
        nodes.remove_nodes(network, balancer, [place.subnet.id for place in places])
        setattr(balancer, PLACES, [])
        _move(network, balancer, places, ip_type)
    return {"IpAddressType": ip_type}


def set_security_groups(call: Call, request: Params) -> Params:
    """Give the load balancer these groups; a network one that never had any cannot get any.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html
    """
    network, balancer = network_of(call), load_balancer(call, request["LoadBalancerArn"])
    if balancer.type == NETWORK and not getattr(balancer, BORN_WITH_GROUPS):
        raise misconfigured(
            "You can't set security groups for a Network Load Balancer that was created without any"
        )
    if balancer.type == APPLICATION and not request["SecurityGroups"]:
        raise invalid("At least one security group must be specified")
    groups = groups_for(network, balancer.type, balancer.vpc_id, request["SecurityGroups"])
    nodes.regroup(network, balancer, groups)
    answer: Params = {"SecurityGroupIds": list(balancer.security_groups)}
    if balancer.type == NETWORK:
        member = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"
        setattr(balancer, ENFORCES, request.get(member) or getattr(balancer, ENFORCES))
        answer[member] = getattr(balancer, ENFORCES)
    return answer


def delete(call: Call, request: Params) -> None:
    """Delete a load balancer with its listeners and nodes; one that is not there is gone already.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteLoadBalancer.html
    """
    backend, network, arn = balancers_of(call), network_of(call), request["LoadBalancerArn"]
    balancer = backend.load_balancers.get(arn)
    if balancer is None:
        return
    if balancer.attrs["deletion_protection.enabled"] == "true":
        message = f"Load balancer '{arn}' cannot be deleted because deletion protection is enabled"
        raise AwsError("OperationNotPermitted", message)
    services = network.configurations.values()
    if any(arn in service.network_load_balancer_arns for service in services):
        message = (
            f"Load balancer '{arn}' cannot be deleted because it is currently associated with "
            "another service"
        )
        raise AwsError("ResourceInUse", message)
    nodes.remove_nodes(network, balancer, [place.subnet.id for place in places_of(balancer)])
    del backend.load_balancers[arn]


def _move(network: Any, balancer: Any, places: list[Any], ip_type: str) -> None:
    before = places_of(balancer)
    leaving = [place.subnet.id for place in before if place not in places]
    nodes.remove_nodes(network, balancer, leaving)
    balancer.ip_address_type = ip_type
    groups = [network.get_security_group_from_id(one) for one in balancer.security_groups]
    for place in places:
        if place not in before:
            nodes.place_node(network, balancer, place, groups)
    balancer.subnets = [place.subnet for place in places]
    setattr(balancer, PLACES, places)
