"""The network interfaces of an interface endpoint: one in each of its subnets."""

from __future__ import annotations

from typing import Any

from closednet_aws.ec2.addresses import check_requested, lowest_free
from closednet_aws.ec2.interface_identity import write_mac


def reserve_addresses(backend: Any, subnets: list[Any], asked: dict[str, str]) -> dict[str, str]:
    """Return an address for each subnet, by subnet id: the one asked for, or the lowest free one.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
    """
    addresses = {}
    for subnet in subnets:
        if subnet.id in asked:
            check_requested(backend, subnet, asked[subnet.id])
            addresses[subnet.id] = asked[subnet.id]
        else:
            (addresses[subnet.id],) = lowest_free(backend, subnet)
    return addresses


def place(backend: Any, endpoint: Any, subnet: Any, address: str) -> None:
    """Put one of the endpoint's interfaces into a subnet, with the endpoint's groups.

    The service manages it: it is in use from the start and the account cannot delete it.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
    @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html
    """
    interface = backend.create_network_interface(
        subnet,
        address,
        group_ids=list(endpoint.security_group_ids),
        description=f"VPC Endpoint Interface {endpoint.id}",
    )
    interface.interface_type = "vpc_endpoint"
    interface.requester_managed = True
    interface.status = "in-use"
    write_mac(interface)
    endpoint.network_interface_ids.append(interface.id)
    endpoint.subnet_ids.append(subnet.id)


def remove(backend: Any, endpoint: Any, subnet_id: str) -> None:
    """Take the endpoint's interface out of a subnet."""
    for interface in interfaces_of(backend, endpoint):
        if interface.subnet.id == subnet_id:
            del backend.enis[interface.id]
            endpoint.network_interface_ids.remove(interface.id)
    endpoint.subnet_ids.remove(subnet_id)


def regroup(backend: Any, endpoint: Any, groups: list[Any]) -> None:
    """Give the endpoint and each of its interfaces these groups, and no others.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html
    """
    endpoint.security_group_ids = [group.id for group in groups]
    for interface in interfaces_of(backend, endpoint):
        interface._group_set = list(groups)  # noqa: SLF001


def interfaces_of(backend: Any, endpoint: Any) -> list[Any]:
    """Return the endpoint's interfaces, in the order in which they were made."""
    return [backend.enis[identifier] for identifier in endpoint.network_interface_ids]
