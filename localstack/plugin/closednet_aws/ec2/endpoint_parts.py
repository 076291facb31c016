"""The subnets, groups and route tables that a VPC endpoint is made of, checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.exceptions import InvalidRouteTableIdError, InvalidSubnetIdError

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Params

_INTERFACES = {"Interface", "GatewayLoadBalancer"}


def check_parts_of_kind(kind: str, request: Params) -> None:
    """Refuse parts that an endpoint of this type does not have.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
    """
    if kind != "Gateway" and _any(request, "RouteTableIds"):
        raise _only_for("Route table IDs are only supported for Gateway type VPC Endpoint.")
    if kind not in _INTERFACES and _any(request, "SubnetIds"):
        raise _only_for(
            "Subnet IDs are only supported for Interface and GatewayLoadBalancer "
            "type VPC Endpoints."
        )
    if kind != "Interface" and _any(request, "SecurityGroupIds"):
        raise _only_for("Security groups are only supported for Interface type VPC Endpoints.")
    if kind != "Interface" and request.get("PrivateDnsEnabled"):
        raise _only_for("Private DNS is only supported for Interface type VPC Endpoints.")


def endpoint_groups(backend: Any, vpc: Any, identifiers: Iterable[str]) -> list[Any]:
    """Return the groups for the endpoint's interfaces: those named, or the VPC's default one.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
    """
    named = list(dict.fromkeys(identifiers))
    if not named:
        default = backend.get_default_security_group(vpc.id)
        return [default] if default else []
    groups = [backend.get_security_group_from_id(identifier) for identifier in named]
    for identifier, group in zip(named, groups, strict=True):
        if group is None:
            message = f"The security group ID '{identifier}' does not exist"
            raise AwsError("InvalidSecurityGroupId.NotFound", message)
        if group.vpc_id != vpc.id:
            message = f"Security group {identifier} does not belong to VPC {vpc.id}"
            raise AwsError("InvalidParameter", message)
    return groups


def endpoint_subnets(backend: Any, vpc: Any, identifiers: Iterable[str]) -> list[Any]:
    """Return the subnets for the endpoint's interfaces, of the VPC, one in each Availability Zone.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
    """
    subnets: dict[str, Any] = {}
    for identifier in dict.fromkeys(identifiers):
        try:
            subnet = backend.get_subnet(identifier)
        except InvalidSubnetIdError:
            message = f"The subnet ID '{identifier}' does not exist"
            raise AwsError("InvalidSubnetId.NotFound", message) from None
        if subnet.vpc_id != vpc.id:
            message = f"Subnet {identifier} does not belong to VPC {vpc.id}"
            raise AwsError("InvalidParameter", message)
        if subnet.availability_zone in subnets:
            message = (
                f"Found another VPC endpoint subnet in the availability zone of {identifier}. "
                "VPC endpoint subnets should be in different availability zones supported by "
                "the VPC endpoint service."
            )
            raise AwsError("DuplicateSubnetsInSameZone", message)
        subnets[subnet.availability_zone] = subnet
    return list(subnets.values())


def endpoint_route_tables(backend: Any, vpc: Any, identifiers: Iterable[str]) -> list[Any]:
    """Return the route tables that are to lead to a gateway endpoint: tables of its VPC.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
    """
    tables = []
    for identifier in dict.fromkeys(identifiers):
        try:
            table = backend.get_route_table(identifier)
        except InvalidRouteTableIdError:
            message = f"The route table ID '{identifier}' does not exist"
            raise AwsError("InvalidRouteTableId.NotFound", message) from None
        if table.vpc_id != vpc.id:
            message = f"Route table {identifier} does not belong to VPC {vpc.id}"
            raise AwsError("InvalidParameter", message)
        tables.append(table)
    return tables


def _any(request: Params, member: str) -> bool:
    """Tell whether the part is named, in a request to create or to modify."""
    return any(request.get(f"{prefix}{member}") for prefix in ("", "Add", "Remove"))


def _only_for(message: str) -> AwsError:
    return AwsError("InvalidParameter", message)
