"""Routes that a virtual private gateway propagates into route tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.vpn_connections import prefixes_of
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def enable(call: Call, request: Params) -> None:
    """Let a gateway of the table's VPC propagate into it; asking again changes nothing.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableVgwRoutePropagation.html
    """
    backend, table, gateway = _asked(call, request)
    if not _is_attached(gateway, table):
        message = (
            f"The virtual private gateway {gateway.id} is not attached to the VPC {table.vpc_id} "
            f"of the route table {table.id}"
        )
        raise AwsError("Gateway.NotAttached", message)
    gateways = _kept(backend).setdefault(table.id, [])
    if gateway.id not in gateways:
        gateways.append(gateway.id)


def disable(call: Call, request: Params) -> None:
    """Let a gateway propagate into the table no more; its routes go.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableVgwRoutePropagation.html
    """
    backend, table, gateway = _asked(call, request)
    gateways = _kept(backend).get(table.id, [])
    if gateway.id in gateways:
        gateways.remove(gateway.id)


def propagating(backend: Any, table: Any) -> list[Params]:
    """Return the gateways that propagate into a table, as `DescribeRouteTables` names them."""
    return [{"GatewayId": identifier} for identifier in _kept(backend).get(table.id, [])]


def propagated(backend: Any, table: Any) -> list[Params]:
    """Return the propagated routes of a table; a static route to the same place stands before them.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
    """
    written = {route.destination_cidr_block for route in table.routes.values()}
    return [
        {
            "DestinationCidrBlock": prefix,
            "GatewayId": identifier,
            "Origin": "EnableVgwRoutePropagation",
            "State": "active",
        }
        for identifier in _kept(backend).get(table.id, [])
        if _is_attached(backend.vpn_gateways[identifier], table)
        for prefix in dict.fromkeys(prefixes_of(backend, identifier))
        if prefix not in written
    ]


def _asked(call: Call, request: Params) -> tuple[Any, Any, Any]:
    backend = backend_of(call)
    table = backend.get_route_table(required(request, "RouteTableId"))
    return backend, table, backend.get_vpn_gateway(required(request, "GatewayId"))


def _kept(backend: Any) -> dict[str, list[str]]:
    """Return the gateways by table, kept beside moto's own, so that they go when that goes."""
    kept: dict[str, list[str]] = vars(backend).setdefault("route_propagation", {})
    return kept


def _is_attached(gateway: Any, table: Any) -> bool:
    attachment = gateway.attachments.get(table.vpc_id)
    is_there = attachment is not None and attachment.state == "attached"
    return is_there and gateway.state != "deleted"
