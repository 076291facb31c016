"""Where a route leads from: CIDRs in AWS's own spelling, prefix lists, and the local network."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_network
from typing import TYPE_CHECKING, Any

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

_MEMBERS = {
    "DestinationCidrBlock": 4,
    "DestinationIpv6CidrBlock": 6,
    "DestinationPrefixListId": None,
}


@dataclass(frozen=True, slots=True)
class Destination:
    """One destination: the request's member that names it, and its value as AWS stores it."""

    member: str
    value: str

    def route_id(self, table: Any) -> str:
        """Return the key under which moto keeps the route."""
        return f"{table.id}~{self.value}"


def asked_destination(backend: Any, request: Params) -> Destination:
    """Return the destination in canonical form: 100.68.0.18/18 is 100.68.0.0/18.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
    """
    given = [member for member in _MEMBERS if request.get(member)]
    if len(given) != 1:
        message = (
            "The request must contain exactly one of destinationCidrBlock, "
            "destinationIpv6CidrBlock, destinationPrefixListId"
        )
        raise AwsError("MissingParameter" if not given else "InvalidParameterCombination", message)
    member, value = given[0], request[given[0]]
    if (version := _MEMBERS[member]) is not None:
        return Destination(member, canonical_cidr(member, value, version))
    if value not in backend.managed_prefix_lists:
        message = f"The prefix list ID '{value}' does not exist"
        raise AwsError("InvalidPrefixListID.NotFound", message)
    return Destination(member, value)


def canonical_cidr(member: str, value: str, version: int) -> str:
    """Return a CIDR with its host bits cleared, or AWS's refusal of what is none."""
    try:
        network = ip_network(value, strict=False)
    except ValueError:
        network = None
    if network is None or network.version != version or "/" not in value:
        name = member[0].lower() + member[1:]
        message = (
            f"Value ({value}) for parameter {name} is invalid. This is not a valid CIDR block."
        )
        raise AwsError("InvalidParameterValue", message)
    return str(network)


def check_inside_vpc(backend: Any, table: Any, destination: Destination, target: str) -> None:
    """Refuse a route inside the VPC's own range unless it leads a whole subnet to an appliance.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html
    """
    if destination.member == "DestinationPrefixListId" or not _is_local(
        backend, table, destination
    ):
        return
    if target not in {"NetworkInterfaceId", "InstanceId", "NatGatewayId", "VpcEndpointId"}:
        message = (
            f"The destination CIDR block {destination.value} is equal to or more specific than "
            "one of this VPC's CIDR blocks. This route can target only an interface or an instance."
        )
        raise AwsError("InvalidParameterValue", message)
    if destination.value not in _subnet_blocks(backend, table.vpc_id):
        message = (
            f"The destination CIDR block {destination.value} must match the entire CIDR block "
            "of a subnet in your VPC."
        )
        raise AwsError("InvalidParameterValue", message)


def _is_local(backend: Any, table: Any, destination: Destination) -> bool:
    wanted: Any = ip_network(destination.value)
    vpc = backend.get_vpc(table.vpc_id)
    blocks = [
        ip_network(block["cidr_block"], strict=False)
        for block in vpc.get_cidr_block_association_set(ipv6=wanted.version == 6)  # noqa: PLR2004
        if block["cidr_block_state"]["state"] == "associated"
    ]
    return any(wanted.subnet_of(block) for block in blocks)


def _subnet_blocks(backend: Any, vpc: str) -> set[str]:
    blocks: set[str] = set()
    for subnet in backend.describe_subnets(filters={"vpc-id": [vpc]}):
        blocks.add(str(subnet.cidr))
        for association in subnet.ipv6_cidr_block_associations.values():
            blocks.add(str(ip_network(association["ipv6CidrBlock"], strict=False)))
    return blocks
