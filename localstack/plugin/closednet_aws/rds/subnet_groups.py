"""Creating, changing, describing and deleting DB subnet groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from moto.ec2.exceptions import InvalidSubnetIdError

from closednet_aws.ec2.backend import backend_of
from closednet_aws.errors import AwsError
from closednet_aws.rds.errors import invalid
from closednet_aws.rds.paging import paged
from closednet_aws.rds.registry import instances_of
from closednet_aws.rds.subnet_group import SubnetGroup, find, shown
from closednet_aws.rds.tags import as_map

if TYPE_CHECKING:
    from collections.abc import Sequence

    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host

_LEAST_ZONES = 2
_NAME = re.compile(r"[a-z][a-z0-9 ._-]{0,254}")


def create(host: Host, call: Call, request: Params) -> Params:
    """Create a group of subnets in two Availability Zones at least.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSubnetGroup.html
    """
    groups = host.databases(call.account_id, call.region).subnet_groups
    name = request["DBSubnetGroupName"].lower()
    if name == "default" or not _NAME.fullmatch(name):
        raise invalid(f"The parameter DBSubnetGroupName is not a valid identifier: {name}")
    if name in groups:
        message = f"The DB subnet group '{name}' already exists."
        raise AwsError("DBSubnetGroupAlreadyExists", message)
    subnets = _checked(backend_of(call), request["SubnetIds"])
    groups[name] = SubnetGroup(
        name=name,
        description=request["DBSubnetGroupDescription"],
        subnet_ids=[subnet.id for subnet in subnets],
        vpc_id=subnets[0].vpc_id,
        tags=as_map(request.get("Tags")),
    )
    return {"DBSubnetGroup": shown(call, groups[name])}


def describe(host: Host, call: Call, request: Params) -> Params:
    """Describe one group or all of them.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSubnetGroups.html
    """
    name = request.get("DBSubnetGroupName")
    groups = host.databases(call.account_id, call.region).subnet_groups
    found = list(groups.values()) if name is None else [find(host, call, name)]
    return paged(request, "DBSubnetGroups", [shown(call, group) for group in found])


def modify(host: Host, call: Call, request: Params) -> Params:
    """Give a group other subnets of its VPC; those that instances use stay.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSubnetGroup.html
    """
    group = find(host, call, request["DBSubnetGroupName"])
    subnets = _checked(backend_of(call), request["SubnetIds"])
    if subnets[0].vpc_id != group.vpc_id:
        raise _not_together(subnets[0].id)
    wanted = [subnet.id for subnet in subnets]
    enis = backend_of(call).enis
    for instance in instances_of(host, call).values():
        interface = enis.get(instance.interface_id)
        if instance.group_name == group.name and interface and interface.subnet.id not in wanted:
            message = f"Some input subnets in :[{interface.subnet.id}] are in use."
            raise AwsError("SubnetAlreadyInUse", message)
    group.subnet_ids = wanted
    group.description = request.get("DBSubnetGroupDescription", group.description)
    return {"DBSubnetGroup": shown(call, group)}


def delete(host: Host, call: Call, request: Params) -> None:
    """Delete a group that no instance uses.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSubnetGroup.html
    """
    group = find(host, call, request["DBSubnetGroupName"])
    for instance in instances_of(host, call).values():
        if instance.group_name == group.name:
            message = (
                f"Cannot delete the subnet group '{group.name}' because at least one database "
                f"instance: {instance.name} is still using it."
            )
            raise AwsError("InvalidDBSubnetGroupStateFault", message)
    del host.databases(call.account_id, call.region).subnet_groups[group.name]


def _checked(backend: Any, identifiers: Sequence[str]) -> list[Any]:
    """Return the subnets: they exist, in one VPC, in two zones at least."""
    subnets = []
    for identifier in dict.fromkeys(identifiers):
        try:
            subnets.append(backend.get_subnet(identifier))
        except InvalidSubnetIdError:
            raise _not_together(identifier) from None
        if subnets[-1].vpc_id != subnets[0].vpc_id:
            raise _not_together(identifier)
    zones = sorted({subnet.availability_zone for subnet in subnets})
    if len(zones) < _LEAST_ZONES:
        message = (
            "The DB subnet group doesn't meet Availability Zone (AZ) coverage requirement. "
            f"Current AZ coverage: {', '.join(zones)}. Add subnets to cover at least 2 AZs."
        )
        raise AwsError("DBSubnetGroupDoesNotCoverEnoughAZs", message)
    return subnets


def _not_together(identifier: str) -> AwsError:
    message = (
        f"The requested subnet {identifier} is invalid, or multiple subnets were requested that "
        "are not all in a common VPC."
    )
    return AwsError("InvalidSubnet", message)
