"""Creating load balancers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import APPLICATION, balancers_of, network_of
from closednet_aws.elbv2.groups import groups_for
from closednet_aws.elbv2.ip_type import check_ip_type
from closednet_aws.elbv2.load_balancer_attributes import initial_attributes
from closednet_aws.elbv2.load_balancer_view import (
    PLACES,
    balancer_answer,
    dress,
)
from closednet_aws.elbv2.names import check_name, dns_name, hosted_zone
from closednet_aws.elbv2.nodes import place_node
from closednet_aws.elbv2.placement import Place, asked_places, check_places, check_room
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create a load balancer with a node in each of its subnets; all is checked before it is made.

    It is `provisioning` in this answer and `active` in the next.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    """
    network = network_of(call)
    kind = request.get("Type") or APPLICATION
    if kind == "gateway":
        message = "Gateway Load Balancers are not served by this emulator."
        raise AwsError("NotImplemented", message, 501)
    name, scheme = request["Name"], request.get("Scheme") or "internet-facing"
    check_name("Load balancer", name)
    places = asked_places(network, request, kind)
    vpc = places[0].subnet.vpc_id
    groups = groups_for(network, kind, vpc, request.get("SecurityGroups") or [])
    wanted = (kind, scheme, _subnets(places), [group.id for group in groups])
    if (made := _made_before(call, name, wanted)) is not None:
        return {"LoadBalancers": [balancer_answer(made)]}
    check_places(network, places, kind, scheme)
    for place in places:
        check_room(network, place, kind)
    check_ip_type(places, kind, request.get("IpAddressType") or "ipv4")
    balancer = _make(call, request, places)
    dress(balancer, groups, request)
    for place in places:
        place_node(network, balancer, place, groups)
    return {"LoadBalancers": [balancer_answer(balancer)]}


def _make(call: Call, request: Params, places: list[Place]) -> Any:
    """Let moto make the load balancer, and write its names as AWS does."""
    backend, kind = balancers_of(call), request.get("Type") or APPLICATION
    balancer = backend.create_load_balancer(
        name=request["Name"],
        security_groups=[],
        subnet_ids=[place.subnet.id for place in places],
        scheme=request.get("Scheme") or "internet-facing",
        loadbalancer_type=kind,
    )
    del backend.load_balancers[balancer.arn]
    if kind != APPLICATION:
        balancer.arn = balancer.arn.replace(":loadbalancer/app/", ":loadbalancer/net/")
    balancer.ip_address_type = request.get("IpAddressType") or "ipv4"
    balancer.dns_name = dns_name(balancer.arn, kind, balancer.scheme, call.region)
    balancer.canonical_hosted_zone_id = hosted_zone(kind, call.region)
    balancer.attrs = initial_attributes(balancer)
    setattr(balancer, PLACES, places)
    backend.load_balancers[balancer.arn] = balancer
    backend.tagging_service.tag_resource(balancer.arn, request.get("Tags"))
    return balancer


def _made_before(call: Call, name: str, wanted: tuple[Any, ...]) -> Any | None:
    """Return the load balancer of this name with the same settings; with others, refuse."""
    for one in balancers_of(call).load_balancers.values():
        if one.name == name:
            subnets = sorted(subnet.id for subnet in one.subnets)
            if (one.type, one.scheme, subnets, one.security_groups) == wanted:
                return one
            message = (
                f"A load balancer with the same name '{name}' exists, but with different settings"
            )
            raise AwsError("DuplicateLoadBalancerName", message)
    return None


def _subnets(places: list[Place]) -> list[str]:
    return sorted(place.subnet.id for place in places)
