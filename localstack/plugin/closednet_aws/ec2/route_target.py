"""What a route may lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

TARGETS = (
    "GatewayId",
    "NatGatewayId",
    "NetworkInterfaceId",
    "InstanceId",
    "VpcPeeringConnectionId",
    "TransitGatewayId",
    "EgressOnlyInternetGatewayId",
    "CarrierGatewayId",
    "VpcEndpointId",
)


def asked_target(request: Params) -> tuple[str, str]:
    """Return the one target of the request, as the member that names it and the id.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
    """
    given = [(member, request[member]) for member in TARGETS if request.get(member)]
    names = ", ".join(member[0].lower() + member[1:] for member in TARGETS)
    if not given:
        raise AwsError("MissingParameter", f"The request must contain exactly one of {names}")
    if len(given) > 1:
        message = f"The request must contain exactly one of {names}"
        raise AwsError("InvalidParameterCombination", message)
    return given[0]


def check_target(backend: Any, table: Any, member: str, identifier: str) -> None:
    """Refuse a target that does not exist or belongs to another VPC than the route table.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html
    """
    match member:
        case "GatewayId":
            _check_gateway(backend, table, identifier)
        case "NatGatewayId":
            gateway = backend.nat_gateways.get(identifier)
            if gateway is None or gateway.state == "deleted":
                raise _missing("InvalidNatGatewayID", "natGateway", identifier)
            _same_network(table, "NAT gateway", identifier, gateway.vpc_id)
        case "NetworkInterfaceId":
            interface = backend.get_network_interface(identifier)
            _same_network(table, "interface", identifier, interface.vpc_id)
        case "InstanceId":
            instance = backend.get_instance(identifier)
            _same_network(table, "interface", instance.nics[0].id, instance.vpc_id)
        case "VpcPeeringConnectionId":
            peering = backend.get_vpc_peering_connection(identifier)
            _same_network(
                table, "peering connection", identifier, peering.vpc.id, peering.peer_vpc.id
            )
        case "TransitGatewayId":
            if identifier not in backend.transit_gateways:
                raise _missing("InvalidTransitGatewayID", "transitGateway", identifier)
        case "VpcEndpointId":
            _check_endpoint(backend, identifier)
        case _:
            return  # moto knows these by id only, and refuses what it does not know.


def _check_gateway(backend: Any, table: Any, identifier: str) -> None:
    if identifier.startswith("vpce-"):
        _check_endpoint(backend, identifier)
    elif identifier.startswith("igw-"):
        gateway = backend.internet_gateways.get(identifier)
        if gateway is None:
            raise _missing("InvalidGatewayID", "gateway", identifier)
        _same_network(table, "network gateway", identifier, gateway.vpc and gateway.vpc.id)
    elif identifier.startswith("vgw-"):
        gateway = backend.get_vpn_gateway(identifier)
        _same_network(table, "network gateway", identifier, *gateway.attachments)
    else:
        raise _missing("InvalidGatewayID", "gateway", identifier)


def _check_endpoint(backend: Any, identifier: str) -> None:
    endpoint = backend.get_vpc_end_point(identifier)
    if endpoint.vpc_endpoint_type != "GatewayLoadBalancer":
        message = (
            f"Route table contains unsupported route target: {identifier}. "
            "VPC Endpoints of this type cannot be used as route targets."
        )
        raise AwsError("RouteNotSupported", message)


def _same_network(table: Any, kind: str, identifier: str, *vpcs: str | None) -> None:
    if table.vpc_id not in vpcs:
        message = f"route table {table.id} and {kind} {identifier} belong to different networks"
        raise AwsError("InvalidParameterValue", message)


def _missing(code: str, kind: str, identifier: str) -> AwsError:
    return AwsError(f"{code}.NotFound", f"The {kind} ID '{identifier}' does not exist")
