"""Where an instance stands: one interface of RDS's in a subnet of its DB subnet group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2 import service_interfaces
from closednet_aws.errors import AwsError
from closednet_aws.rds.errors import combination, invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from closednet_aws.rds.subnet_group import SubnetGroup

REQUESTER = "amazon-rds"
DESCRIPTION = "RDSNetworkInterface"
"""What the interfaces of all instances say; which is whose, AWS does not tell."""


def subnet_for(backend: Any, group: SubnetGroup, zone: str | None) -> Any:
    """Return the subnet of the instance: in the zone that was asked for, or the group's first.

    AWS picks a zone by itself where none is named.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
    """
    subnets = [backend.get_subnet(identifier) for identifier in group.subnet_ids]
    found = [subnet for subnet in subnets if zone in (None, subnet.availability_zone)]
    if not found:
        zones = ", ".join(sorted({subnet.availability_zone for subnet in subnets}))
        raise combination(
            f"The DB instance and the DB subnet group are in different Availability Zones: {zone} "
            f"is not one of {zones}."
        )
    return found[0]


def groups_in(backend: Any, identifiers: Sequence[str], vpc_id: str) -> list[Any]:
    """Return the security groups, which are of the VPC; the VPC's default group if none is named.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
    """
    if not identifiers:
        return [backend.get_default_security_group(vpc_id)]
    groups = []
    for identifier in dict.fromkeys(identifiers):
        group = backend.get_security_group_from_id(identifier)
        if group is None:
            raise invalid(f"Invalid security group , groupId= {identifier}, groupName=.")
        if group.vpc_id != vpc_id:
            raise AwsError(
                "InvalidVPCNetworkStateFault",
                "The DB instance and EC2 security group are in different VPCs. The DB instance is "
                f"in {vpc_id} and the EC2 security group is in {group.vpc_id}",
            )
        groups.append(group)
    return groups


def has_internet_gateway(backend: Any, vpc_id: str) -> bool:
    """Tell whether an internet gateway is attached to the VPC."""
    return any(
        gateway.vpc is not None and gateway.vpc.id == vpc_id
        for gateway in backend.internet_gateways.values()
    )


def check_public(backend: Any, vpc_id: str) -> None:
    """Refuse an instance that is publicly accessible where the internet is not.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
    """
    if not has_internet_gateway(backend, vpc_id):
        raise AwsError(
            "InvalidVPCNetworkStateFault",
            "Cannot create a publicly accessible DBInstance. The specified VPC has no internet "
            "gateway attached. Update the VPC and then try again",
        )


def place(backend: Any, subnet: Any, groups: Sequence[Any], *, public: bool) -> str:
    """Put the instance's interface into the subnet; return its id."""
    identifier = service_interfaces.place(
        backend, subnet, groups, REQUESTER, DESCRIPTION, owner=REQUESTER
    )
    show_public(backend, identifier, public=public)
    return identifier


def show_public(backend: Any, interface_id: str, *, public: bool) -> None:
    """Give the interface a public address of RDS's, or take it away."""
    interface = backend.enis[interface_id]
    if not public:
        interface.public_ip = None
    elif interface.public_ip is None:
        service_interfaces.give_public_address(backend, interface, REQUESTER)
