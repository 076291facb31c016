"""Route tables as EC2 shows them, with the routes that lead nowhere any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.route_propagation import propagated, propagating
from closednet_aws.ec2.route_state import is_gone
from closednet_aws.ec2.routes import target_of
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def describe(call: Call, request: Params) -> Params:
    """Show each route with its target and state, propagated ones too: `blackhole` without a target.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
    """
    answer = call.original(request)
    backend = backend_of(call)
    for shown in answer.get("RouteTables", []):
        table = backend.route_tables[shown["RouteTableId"]]
        written = [_route(backend, table, route) for route in table.routes.values()]
        shown["Routes"] = written + propagated(backend, table)
        shown["PropagatingVgws"] = propagating(backend, table)
    return answer


def delete(call: Call, request: Params) -> Params | None:
    """Delete a table that no subnet uses; the main table of a VPC stays.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html
    """
    backend = backend_of(call)
    table = backend.get_route_table(required(request, "RouteTableId"))
    if table.main_association_id:
        message = f"The routeTable '{table.id}' has dependencies and cannot be deleted."
        raise AwsError("DependencyViolation", message)
    answer = call.original(request)
    for endpoint in backend.vpc_end_points.values():
        if table.id in endpoint.route_table_ids:
            endpoint.route_table_ids.remove(table.id)
    return answer


def _route(backend: Any, table: Any, route: Any) -> Params:
    shown: Params = _destination(route)
    if target := target_of(route):
        shown |= dict([target])
    if route.interface and route.interface.instance:
        instance = route.interface.instance
        shown |= {"InstanceId": instance.id, "InstanceOwnerId": instance.owner_id}
    shown["Origin"] = "CreateRouteTable" if route.local else "CreateRoute"
    shown["State"] = "blackhole" if is_gone(backend, table, route) else "active"
    return shown


def _destination(route: Any) -> Params:
    if route.destination_prefix_list:
        return {"DestinationPrefixListId": route.destination_prefix_list.id}
    if route.destination_ipv6_cidr_block:
        return {"DestinationIpv6CidrBlock": route.destination_ipv6_cidr_block}
    return {"DestinationCidrBlock": route.destination_cidr_block}
