"""Elastic IP addresses that look like addresses of the internet."""

from __future__ import annotations

from ipaddress import IPv4Network
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.interface_identity import reworded
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

# Blocks of RFC 5737, which nobody on the internet has; moto takes loopback addresses. The third
# block of the three stands for public names in traces.
_BLOCKS = ("198.51.100.0/24", "192.0.2.0/24")


def allocate(call: Call, request: Params) -> Params:
    """Allocate the lowest public address that the account does not hold yet.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html
    """
    if request.get("Address"):
        return call.original(request)
    backend = backend_of(call)
    address = lowest_public(backend)
    answer = call.original(request)
    (made,) = backend.address_by_ip([answer["PublicIp"]])
    made.public_ip = address
    settled: Params = reworded(answer, {answer["PublicIp"]: address})
    return settled


def lowest_public(backend: Any) -> str:
    """Return the lowest public address that the account has nowhere.

    Load balancers have public addresses that are not Elastic IP addresses of the account.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html
    """
    held = {address.public_ip for address in backend.addresses}
    held |= {interface.public_ip for interface in backend.enis.values()}
    hosts = (str(host) for block in _BLOCKS for host in IPv4Network(block).hosts())
    address = next((host for host in hosts if host not in held), None)
    if address is None:
        message = "The maximum number of addresses has been reached."
        raise AwsError("AddressLimitExceeded", message)
    return address
