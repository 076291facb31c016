"""Site-to-Site VPN: connections with static routes, whose tunnels are up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.route_destination import canonical_cidr
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_GONE = {"deleting", "deleted"}
_TUNNELS = ("203.0.113.17", "203.0.113.18")
"""Stand for the two outside addresses at AWS's end."""


def create(call: Call, request: Params) -> Params | None:
    """Connect a customer gateway to a gateway that exists, by BGP unless the options say static.

    The customer's device is taken to be there: both tunnels are up.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html
    """
    backend = backend_of(call)
    if identifier := request.get("VpnGatewayId"):
        backend.get_vpn_gateway(identifier)
    answer = call.original(request)
    made = answer["VpnConnection"]
    connection = backend.vpn_connections[made["VpnConnectionId"]]
    connection.options = {
        "StaticRoutesOnly": False,
        "LocalIpv4NetworkCidr": "0.0.0.0/0",
        "RemoteIpv4NetworkCidr": "0.0.0.0/0",
    } | (request.get("Options") or {})
    connection.static_routes = []
    return {"VpnConnection": made | _told(connection)}


def describe(call: Call, request: Params) -> Params:
    """Show each connection with its options, static routes and the state of its tunnels.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnection.html
    """
    answer = call.original(request)
    backend = backend_of(call)
    for shown in answer.get("VpnConnections", []):
        shown.update(_told(backend.vpn_connections[shown["VpnConnectionId"]]))
    return answer


def create_route(call: Call, request: Params) -> None:
    """Add a static route to the customer's side; one that is there already stays.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnectionRoute.html
    """
    connection, destination = _asked(call, request)
    if not (connection.options or {}).get("StaticRoutesOnly"):
        message = (
            f"The VPN connection {connection.id} uses dynamic routing. Static routes can be added "
            "only to a connection that uses static routing."
        )
        raise AwsError("InvalidParameterValue", message)
    if destination not in connection.static_routes:
        connection.static_routes.append(destination)


def delete_route(call: Call, request: Params) -> None:
    """Take a static route away, and what was propagated of it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConnectionRoute.html
    """
    connection, destination = _asked(call, request)
    if destination not in (connection.static_routes or []):
        message = f"The specified route {destination} does not exist in {connection.id}."
        raise AwsError("InvalidRoute.NotFound", message)
    connection.static_routes.remove(destination)


def prefixes_of(backend: Any, gateway_id: str) -> list[str]:
    """Return what a virtual private gateway knows by static routes; no call lists what BGP learns.

    @see https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNRoutingTypes.html
    """
    connections = [
        connection
        for connection in backend.vpn_connections.values()
        if connection.vpn_gateway_id == gateway_id and connection.state not in _GONE
    ]
    return [prefix for connection in connections for prefix in connection.static_routes or []]


def _asked(call: Call, request: Params) -> tuple[Any, str]:
    identifier = required(request, "VpnConnectionId")
    member = "DestinationCidrBlock"
    destination = canonical_cidr(member, required(request, member), 4)
    connection = backend_of(call).vpn_connections.get(identifier)
    if connection is None or connection.state in _GONE:
        message = f"The vpnConnection ID '{identifier}' does not exist"
        raise AwsError("InvalidVpnConnectionID.NotFound", message)
    return connection, destination


def _told(connection: Any) -> Params:
    is_gone = connection.state in _GONE
    routes = [] if is_gone else connection.static_routes or []
    status = {"Status": "DOWN" if is_gone else "UP", "AcceptedRouteCount": len(routes)}
    return {
        "Options": connection.options or {},
        "Routes": [
            {"DestinationCidrBlock": route, "Source": "Static", "State": "available"}
            for route in routes
        ],
        "VgwTelemetry": [{"OutsideIpAddress": address} | status for address in _TUNNELS],
    }
