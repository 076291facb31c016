"""Where an environment's schedulers and workers are to stand: the account's real network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.exceptions import InvalidSubnetIdError

from closednet_aws.mwaa.errors import invalid

if TYPE_CHECKING:
    from collections.abc import Sequence


def private_subnets(backend: Any, identifiers: Sequence[str]) -> list[Any]:
    """Return the two subnets: they exist, in one VPC, in two zones, and none is public.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html
    """
    subnets = subnets_named(backend, identifiers)
    if len({subnet.vpc_id for subnet in subnets}) > 1:
        raise invalid(f"The subnets {_listed(identifiers)} must belong to the same VPC")
    if len({subnet.availability_zone for subnet in subnets}) < len(subnets):
        message = f"The subnets {_listed(identifiers)} must be in different Availability Zones"
        raise invalid(message)
    for subnet in subnets:
        _check_private(backend, subnet)
    return subnets


def subnets_named(backend: Any, identifiers: Sequence[str]) -> list[Any]:
    """Return the subnets in order, or refuse those that do not exist."""
    return [_subnet(backend, identifier) for identifier in identifiers]


def groups_in(backend: Any, identifiers: Sequence[str], vpc_id: str) -> list[Any]:
    """Return the security groups: they exist and belong to the VPC of the subnets.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html
    """
    groups = []
    for identifier in dict.fromkeys(identifiers):
        group = backend.get_security_group_from_id(identifier)
        if group is None:
            raise invalid(f"The security group ID '{identifier}' does not exist")
        if group.vpc_id != vpc_id:
            message = f"The security group {identifier} does not belong to the VPC {vpc_id}"
            raise invalid(message)
        groups.append(group)
    return groups


def _subnet(backend: Any, identifier: str) -> Any:
    try:
        return backend.get_subnet(identifier)
    except InvalidSubnetIdError:
        raise invalid(f"The subnet ID '{identifier}' does not exist") from None


def _check_private(backend: Any, subnet: Any) -> None:
    """Refuse a subnet whose default route is an internet gateway: that is what makes it public.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
    """
    for route in _route_table(backend, subnet).routes.values():
        gateway = route.gateway
        is_default = route.destination_cidr_block == "0.0.0.0/0"
        if is_default and gateway is not None and gateway.id.startswith("igw-"):
            raise invalid(
                f"The subnet {subnet.id} is public: its default route is the internet gateway "
                f"{gateway.id}. An environment needs private subnets"
            )


def _route_table(backend: Any, subnet: Any) -> Any:
    """Return the table that the subnet uses: one associated with it, or the main one of its VPC."""
    tables = [t for t in backend.route_tables.values() if t.vpc_id == subnet.vpc_id]
    own = (table for table in tables if subnet.id in table.associations.values())
    main = (table for table in tables if table.main_association_id)
    return next(own, None) or next(main)


def _listed(identifiers: Sequence[str]) -> str:
    return ", ".join(identifiers)
