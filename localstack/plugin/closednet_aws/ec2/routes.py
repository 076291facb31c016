"""Creating, replacing and deleting routes by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.models.route_tables import Route

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.route_destination import Destination, asked_destination, check_inside_vpc
from closednet_aws.ec2.route_target import asked_target, check_target
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_MOTO_NAMES = {
    "GatewayId": "gateway_id",
    "NatGatewayId": "nat_gateway_id",
    "VpcPeeringConnectionId": "vpc_peering_connection_id",
    "TransitGatewayId": "transit_gateway_id",
    "EgressOnlyInternetGatewayId": "egress_only_igw_id",
    "CarrierGatewayId": "carrier_gateway_id",
    "VpcEndpointId": "vpc_endpoint_id",
    "DestinationCidrBlock": "destination_cidr_block",
    "DestinationIpv6CidrBlock": "destination_ipv6_cidr_block",
    "DestinationPrefixListId": "destination_prefix_list_id",
}


def create(call: Call, request: Params) -> Params:
    """Add a route; a destination that the table has leads nowhere else until it is replaced.

    Asking again for the route that is there succeeds.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
    """
    backend, table, destination = _asked(call, request)
    target = asked_target(request)
    check_target(backend, table, *target)
    existing = table.routes.get(destination.route_id(table))
    if existing is not None:
        if target_of(existing) == _as_stored(backend, target):
            return {"Return": True}
        message = f"The route identified by {destination.value} already exists."
        raise AwsError("RouteAlreadyExists", message)
    check_inside_vpc(backend, table, destination, target[0])
    _add(backend, table, destination, target)
    return {"Return": True}


def replace(call: Call, request: Params) -> None:
    """Lead an existing route elsewhere, the local route included, a VPC endpoint's excluded.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html
    """
    backend, table, destination = _asked(call, request)
    existing = table.routes.get(destination.route_id(table))
    if existing is None:
        message = (
            f"There is no route defined for '{destination.value}' in the route table. "
            "Use CreateRoute instead."
        )
        raise AwsError("InvalidParameterValue", message)
    _refuse_endpoint_route(table, existing, "replace")
    if request.get("LocalTarget"):
        check_inside_vpc(backend, table, destination, "NetworkInterfaceId")
        existing.interface, existing.nat_gateway, existing.local = None, None, True
        return
    target = asked_target(request)
    check_target(backend, table, *target)
    check_inside_vpc(backend, table, destination, target[0])
    del table.routes[existing.id]
    _add(backend, table, destination, target)


def delete(call: Call, request: Params) -> None:
    """Remove a route that somebody made: not the local one, and not a VPC endpoint's.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html
    @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
    """
    _, table, destination = _asked(call, request)
    existing = table.routes.get(destination.route_id(table))
    if existing is None:
        kind = _MOTO_NAMES[destination.member].replace("_", "-")
        message = f"no route with {kind} {destination.value} in route table {table.id}"
        raise AwsError("InvalidRoute.NotFound", message)
    if existing.local:
        message = f"cannot remove local route {destination.value} in route table {table.id}"
        raise AwsError("InvalidParameterValue", message)
    _refuse_endpoint_route(table, existing, "remove")
    del table.routes[existing.id]


def target_of(route: Any) -> tuple[str, str] | None:
    """Return the member and the id by which `DescribeRouteTables` names a route's target."""
    if route.local:
        return "GatewayId", "local"
    if route.vpc_endpoint_id:
        return "GatewayId", route.vpc_endpoint_id
    held = {
        "GatewayId": route.gateway,
        "NatGatewayId": route.nat_gateway,
        "NetworkInterfaceId": route.interface,
        "VpcPeeringConnectionId": route.vpc_pcx,
        "TransitGatewayId": route.transit_gateway,
        "EgressOnlyInternetGatewayId": route.egress_only_igw,
        "CarrierGatewayId": route.carrier_gateway,
        "InstanceId": route.instance,
    }
    return next(((member, target.id) for member, target in held.items() if target), None)


def _asked(call: Call, request: Params) -> tuple[Any, Any, Destination]:
    backend = backend_of(call)
    table = backend.get_route_table(required(request, "RouteTableId"))
    return backend, table, asked_destination(backend, request)


def _as_stored(backend: Any, target: tuple[str, str]) -> tuple[str, str]:
    match target:
        case ("InstanceId", identifier):
            return "NetworkInterfaceId", backend.get_instance(identifier).nics[0].id
        case ("VpcEndpointId", identifier):
            return "GatewayId", identifier
        case _:
            return target


def _add(backend: Any, table: Any, destination: Destination, target: tuple[str, str]) -> None:
    member, identifier = _as_stored(backend, target)
    name = _MOTO_NAMES[destination.member]
    if member == "NetworkInterfaceId":
        # moto drops a prefix list and skips every check where the target is an interface.
        blocks = {"destination_cidr_block": None, "destination_ipv6_cidr_block": None}
        if destination.member == "DestinationPrefixListId":
            found = backend.managed_prefix_lists[destination.value]
            route = Route(table, **blocks, destination_prefix_list=found)
        else:
            route = Route(table, **blocks | {name: destination.value})
        route.interface = backend.get_network_interface(identifier)
        table.routes[route.id] = route
        return
    moto_target = _MOTO_NAMES[target[0]]
    arguments = {"destination_cidr_block": None, name: destination.value, moto_target: identifier}
    backend.create_route(table.id, **arguments)


def _refuse_endpoint_route(table: Any, route: Any, verb: str) -> None:
    target = route.gateway.id if route.gateway else ""
    if target.startswith("vpce-"):
        message = f"cannot {verb} VPC endpoint route {target} in route table {table.id}"
        raise AwsError("InvalidParameterValue", message)
