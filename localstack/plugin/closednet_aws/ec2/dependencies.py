"""Deleting subnets and VPCs that are empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from closednet_aws.call import Call, Params


def delete_subnet(call: Call, request: Params) -> Params | None:
    """Delete a subnet in which no network interface stands, whoever made it.

    Its route table and its network ACL forget it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html
    """
    backend, identifier = backend_of(call), required(request, "SubnetId")
    if any(interface.subnet.id == identifier for interface in backend.enis.values()):
        raise _in_use("subnet", identifier)
    answer = call.original(request)
    for table in backend.route_tables.values():
        _drop(table.associations, lambda subnet: subnet == identifier)
    for acl in backend.network_acls.values():
        _drop(acl.associations, lambda association: association.subnet_id == identifier)
    return answer


def delete_vpc(call: Call, request: Params) -> Params | None:
    """Delete a VPC that holds only what it was created with.

    The default security group, main route table and default network ACL go with it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html
    """
    backend, identifier = backend_of(call), required(request, "VpcId")
    backend.get_vpc(identifier)
    if any(_inhabitants(backend, identifier)):
        raise _in_use("vpc", identifier)
    answer = call.original(request)
    for acl in [a for a in backend.network_acls.values() if a.vpc_id == identifier]:
        del backend.network_acls[acl.id]
    backend.groups.pop(identifier, None)
    return answer


def _inhabitants(backend: Any, vpc: str) -> Iterator[Any]:
    yield from (s for s in backend.describe_subnets() if s.vpc_id == vpc)
    yield from (e for e in backend.enis.values() if e.vpc_id == vpc)
    yield from (e for e in backend.vpc_end_points.values() if e.vpc_id == vpc)
    yield from (g for g in backend.internet_gateways.values() if g.vpc and g.vpc.id == vpc)
    yield from (g for g in backend.egress_only_internet_gateways.values() if g.vpc_id == vpc)
    yield from (g for g in backend.groups.get(vpc, {}).values() if not g.is_default)
    yield from (a for a in backend.network_acls.values() if a.vpc_id == vpc and not a.default)
    yield from (
        t for t in backend.route_tables.values() if t.vpc_id == vpc and not t.main_association_id
    )


def _drop(associations: dict[str, Any], is_leaving: Any) -> None:
    for key in [key for key, value in associations.items() if is_leaving(value)]:
        del associations[key]


def _in_use(kind: str, identifier: str) -> AwsError:
    message = f"The {kind} '{identifier}' has dependencies and cannot be deleted."
    return AwsError("DependencyViolation", message)
