"""Finding the security groups that a request names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterable


def all_groups(backend: Any) -> list[Any]:
    """Return every security group of the account in the Region."""
    return [group for groups in backend.groups.values() for group in groups.values()]


def group_named(backend: Any, identifier: str) -> Any:
    """Return the group with this id, as the security group operations find it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    """
    group = backend.get_security_group_from_id(identifier)
    if group is None:
        message = f"The security group '{identifier}' does not exist"
        raise AwsError("InvalidGroup.NotFound", message)
    return group


def groups_for_interface(backend: Any, subnet: Any, identifiers: Iterable[str]) -> list[Any]:
    """Return the groups an interface of this subnet may carry: those of its own VPC.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html
    """
    groups = []
    for identifier in dict.fromkeys(identifiers):
        group = backend.get_security_group_from_id(identifier)
        if group is None:
            message = f"The securityGroup ID '{identifier}' does not exist"
            raise AwsError("InvalidSecurityGroupID.NotFound", message)
        if group.vpc_id != subnet.vpc_id:
            message = (
                f"Security group {identifier} and subnet {subnet.id} belong to different networks."
            )
            raise AwsError("InvalidParameter", message)
        groups.append(group)
    return groups


def groups_for_instance(backend: Any, subnet: Any, identifiers: Iterable[str]) -> list[Any]:
    """Return the groups a launch into this subnet may name, which it looks up in the subnet's VPC.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
    """
    named = list(identifiers)
    for identifier in named:
        if backend.get_security_group_from_id(identifier) is None:
            message = f"The security group '{identifier}' does not exist in VPC '{subnet.vpc_id}'"
            raise AwsError("InvalidGroup.NotFound", message)
    return groups_for_interface(backend, subnet, named)
