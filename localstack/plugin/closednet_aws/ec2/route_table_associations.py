"""Which route table a subnet uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def associate(call: Call, request: Params) -> Params:
    """Let a subnet use a table of its VPC, unless it uses another one explicitly.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html
    """
    backend = backend_of(call)
    table = backend.get_route_table(required(request, "RouteTableId"))
    if identifier := request.get("SubnetId"):
        _same_network(table, backend.get_subnet(identifier))
        users = [t for t in backend.route_tables.values() if identifier in t.associations.values()]
        if any(used.id != table.id for used in users):
            message = (
                f"the specified association for route table {table.id} conflicts with an "
                "existing association"
            )
            raise AwsError("Resource.AlreadyAssociated", message)
    return call.original(request)


def replace(call: Call, request: Params) -> Params:
    """Let a subnet, or the VPC where it is the main association, use another table of the VPC.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html
    """
    backend, association = backend_of(call), required(request, "AssociationId")
    table = backend.get_route_table(required(request, "RouteTableId"))
    for current in backend.route_tables.values():
        if association in current.all_associations_ids and current.vpc_id != table.vpc_id:
            message = f"route tables {current.id} and {table.id} belong to different networks"
            raise AwsError("InvalidParameterValue", message)
    return call.original(request)


def disassociate(call: Call, request: Params) -> Params | None:
    """Let a subnet use the main table again; the main association itself can only be replaced.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html
    """
    association = required(request, "AssociationId")
    tables = backend_of(call).route_tables.values()
    if any(table.main_association_id == association for table in tables):
        message = f"cannot disassociate the main route table association {association}"
        raise AwsError("InvalidParameterValue", message)
    return call.original(request)


def _same_network(table: Any, subnet: Any) -> None:
    if table.vpc_id != subnet.vpc_id:
        message = f"route table {table.id} and subnet {subnet.id} belong to different networks"
        raise AwsError("InvalidParameterValue", message)
