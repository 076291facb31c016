"""Where tasks stand: an interface each, in the subnets and with the groups of their service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.exceptions import InvalidSubnetIdError

from closednet_aws.ec2 import service_interfaces
from closednet_aws.ecs.errors import invalid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Params

REQUESTER = "amazon-ecs"
"""Like the aliases of other services (`amazon-elb`); that of ECS is not documented."""
_ADDRESS_OWNER = "amazon"


def checked(backend: Any, configuration: Params | None) -> Params:
    """Return the network configuration with AWS's defaults, or refuse it.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html
    """
    wanted = (configuration or {}).get("awsvpcConfiguration")
    if not wanted:
        raise invalid(
            "Network Configuration must be provided when networkMode 'awsvpc' is specified."
        )
    subnets = [_subnet(backend, identifier) for identifier in wanted.get("subnets") or []]
    if not subnets:
        raise invalid("subnets can not be empty.")
    vpc_id = subnets[0].vpc_id
    if any(subnet.vpc_id != vpc_id for subnet in subnets):
        raise invalid("Subnets must be from the same VPC.")
    groups = wanted.get("securityGroups") or [backend.get_default_security_group(vpc_id).id]
    for identifier in groups:
        group = backend.get_security_group_from_id(identifier)
        if group is None:
            raise invalid(
                f"Error retrieving security group information for [{identifier}]: The security "
                f"group '{identifier}' does not exist (ErrorCode: InvalidGroup.NotFound)"
            )
        if group.vpc_id != vpc_id:
            raise invalid("Security groups and subnets must be from the same VPC.")
    return {
        "awsvpcConfiguration": {
            "subnets": [subnet.id for subnet in subnets],
            "securityGroups": list(groups),
            "assignPublicIp": wanted.get("assignPublicIp") or "DISABLED",
        }
    }


def place(backend: Any, configuration: Params, used: Iterable[str], attachment_arn: str) -> Any:
    """Put a task's interface into the subnet that holds the fewest of them; return it.

    That it stands in one of the subnets is documented; AWS spreads tasks over the zones.

    @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
    """
    wanted, taken = configuration["awsvpcConfiguration"], list(used)
    subnet_id = min(wanted["subnets"], key=taken.count)
    groups = [backend.get_security_group_from_id(one) for one in wanted["securityGroups"]]
    subnet = backend.get_subnet(subnet_id)
    identifier = service_interfaces.place(backend, subnet, groups, REQUESTER, attachment_arn)
    interface = backend.enis[identifier]
    if wanted["assignPublicIp"] == "ENABLED":
        service_interfaces.give_public_address(backend, interface, _ADDRESS_OWNER)
    return interface


def details_of(interface: Any) -> list[Params]:
    """Return what the task's attachment tells of its interface."""
    told = {
        "subnetId": interface.subnet.id,
        "networkInterfaceId": interface.id,
        "macAddress": interface.mac_address,
        "privateDnsName": getattr(interface, "private_dns_name", None),
        "privateIPv4Address": interface.private_ip_address,
    }
    return [{"name": name, "value": value} for name, value in told.items() if value]


def _subnet(backend: Any, identifier: str) -> Any:
    try:
        return backend.get_subnet(identifier)
    except InvalidSubnetIdError:
        raise invalid(
            f"Error retrieving subnet information for [{identifier}]: The subnet ID "
            f"'{identifier}' does not exist (ErrorCode: InvalidSubnetID.NotFound)"
        ) from None
