"""Which private addresses of a subnet can be given to a network interface."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network
from itertools import islice
from typing import TYPE_CHECKING, Any

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterator

RESERVED_FIRST = 4
RESERVED_LAST = 1


def lowest_free(
    backend: Any,
    subnet: Any,
    count: int = 1,
    *,
    spoken_for: tuple[str, ...] = (),
    newcomer: Any = None,
) -> list[str]:
    """Return the `count` lowest addresses of the subnet that nobody else than `newcomer` has.

    AWS keeps the first four addresses and the last one of every subnet. It does not promise which
    of the others an interface gets; the lowest is taken here so that a lab reads the same twice.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    """
    taken = in_use(backend, subnet, newcomer) | set(spoken_for)
    free = [str(address) for address in islice(_free(subnet, taken), count)]
    if len(free) < count:
        raise AwsError(
            "InsufficientFreeAddressesInSubnet",
            "The specified subnet does not have enough free addresses to satisfy the request.",
        )
    return free


def in_use(backend: Any, subnet: Any, newcomer: Any = None) -> set[str]:
    """Return every private IPv4 address that an interface of the subnet has, but the newcomer's."""
    return {
        item["PrivateIpAddress"]
        for interface in backend.enis.values()
        if interface.subnet.id == subnet.id and interface is not newcomer
        for item in interface.private_ip_addresses
    }


def check_requested(backend: Any, subnet: Any, address: str) -> None:
    """Refuse an address that the caller cannot have in this subnet.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    """
    network = IPv4Network(subnet.cidr_block, strict=False)
    try:
        wanted = IPv4Address(address)
    except ValueError:
        message = (
            f"Value ({address}) for parameter privateIpAddress is invalid. Invalid IPv4 address"
        )
        raise AwsError("InvalidParameterValue", message) from None
    if wanted not in network:
        message = f"Address {address} does not fall within the subnet's address range"
        raise AwsError("InvalidParameterValue", message)
    if not _assignable(network, wanted):
        message = f"Address {address} is in subnet's reserved address range"
        raise AwsError("InvalidParameterValue", message)
    if address in in_use(backend, subnet):
        raise AwsError("InvalidIPAddress.InUse", "The specified address is already in use.")


def _free(subnet: Any, taken: set[str]) -> Iterator[IPv4Address]:
    network = IPv4Network(subnet.cidr_block, strict=False)
    for offset in range(RESERVED_FIRST, network.num_addresses - RESERVED_LAST):
        address = network.network_address + offset
        # A CIDR reservation of the subnet keeps addresses for those who ask for them by name.
        if str(address) not in taken and address not in subnet._reserved_ips:  # noqa: SLF001
            yield address


def _assignable(network: IPv4Network, address: IPv4Address) -> bool:
    first = network.network_address + RESERVED_FIRST
    last = network.broadcast_address - RESERVED_LAST
    return first <= address <= last
