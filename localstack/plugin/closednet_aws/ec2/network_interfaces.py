"""Network interfaces that callers create and delete themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.addresses import check_requested, lowest_free
from closednet_aws.ec2.backend import backend_of, required, without
from closednet_aws.ec2.interface_identity import reworded, write_mac
from closednet_aws.ec2.requester_managed import refuse_if_managed
from closednet_aws.ec2.security_groups import groups_for_interface
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create an interface on addresses of its subnet, with groups of its VPC.

    An address that the request names must be free; otherwise the interface gets the lowest ones.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html
    """
    backend = backend_of(call)
    subnet = backend.get_subnet(required(request, "SubnetId"))
    groups_for_interface(backend, subnet, request.get("Groups", []))
    addresses = _addresses(backend, subnet, request)
    settled = without(request, "SecondaryPrivateIpAddressCount") | {
        "PrivateIpAddress": addresses[0],
        "PrivateIpAddresses": [
            {"PrivateIpAddress": address, "Primary": address == addresses[0]}
            for address in addresses
        ],
    }
    answer = call.original(settled)
    identifier = answer["NetworkInterface"]["NetworkInterfaceId"]
    answer = reworded(answer, write_mac(backend.enis[identifier]))
    return answer if isinstance(answer, dict) else {}


def delete(call: Call, request: Params) -> Params | None:
    """Delete an interface that is attached to nothing.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html
    """
    identifier = required(request, "NetworkInterfaceId")
    interface = backend_of(call).get_network_interface(identifier)
    if interface.status == "in-use":
        message = f"Network interface '{identifier}' is currently in use."
        raise AwsError("InvalidParameterValue", message)
    return call.original(request)


def assign_addresses(call: Call, request: Params) -> Params:
    """Add secondary addresses: the named ones if they are free, or the lowest free ones.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html
    """
    backend = backend_of(call)
    interface = backend.get_network_interface(required(request, "NetworkInterfaceId"))
    refuse_if_managed(interface)
    named = request.get("PrivateIpAddresses", [])
    for address in named:
        check_requested(backend, interface.subnet, address)
    count = request.get("SecondaryPrivateIpAddressCount", 0)
    added = named or lowest_free(backend, interface.subnet, count)
    interface.private_ip_addresses.extend(
        {"Primary": False, "PrivateIpAddress": address} for address in added
    )
    return {
        "NetworkInterfaceId": interface.id,
        "AssignedPrivateIpAddresses": [{"PrivateIpAddress": address} for address in added],
    }


def _addresses(backend: Any, subnet: Any, request: Params) -> list[str]:
    named = request.get("PrivateIpAddresses", [])
    primaries = [item["PrivateIpAddress"] for item in named if item.get("Primary")]
    if request.get("PrivateIpAddress"):
        primaries = [request["PrivateIpAddress"]]
    others = [n["PrivateIpAddress"] for n in named if n["PrivateIpAddress"] not in primaries]
    for address in (*primaries, *others):
        check_requested(backend, subnet, address)
    more = request.get("SecondaryPrivateIpAddressCount", 0) + (0 if primaries else 1)
    free = lowest_free(backend, subnet, more, spoken_for=(*primaries, *others))
    return [*primaries, *free, *others]
