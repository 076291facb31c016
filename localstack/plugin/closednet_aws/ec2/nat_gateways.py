"""NAT gateways and the interface that each of them has in its subnet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.addresses import check_requested, lowest_free
from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.interface_identity import move_to, reworded, write_mac
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create a NAT gateway on an address of its subnet: public unless it is asked to be private.

    Its interface is managed by the service and carries no security group.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html
    @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
    """
    backend = backend_of(call)
    subnet = backend.get_subnet(required(request, "SubnetId"))
    kind = request.get("ConnectivityType") or "public"
    if kind == "public":
        backend.address_by_allocation([required(request, "AllocationId")])
    address = request.get("PrivateIpAddress")
    if address:
        check_requested(backend, subnet, address)
    else:
        (address,) = lowest_free(backend, subnet)
    answer = call.original(request | {"ConnectivityType": kind})
    gateway = backend.nat_gateways[answer["NatGateway"]["NatGatewayId"]]
    settled: Params = reworded(answer, _settle(gateway, address))
    return settled


def delete(call: Call, request: Params) -> Params:
    """Delete a NAT gateway: its interface goes and its Elastic IP address is free again.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html
    """
    backend = backend_of(call)
    identifier = required(request, "NatGatewayId")
    gateway = backend.nat_gateways.get(identifier)
    if gateway is None:
        raise AwsError("NatGatewayNotFound", f"NatGateway {identifier} was not found")
    answer = call.original(request)
    interface = gateway._eni  # noqa: SLF001
    for address in backend.addresses:
        if address.eni is interface:
            backend.disassociate_address(association_id=address.association_id)
    backend.enis.pop(interface.id, None)
    return answer


def _settle(gateway: Any, address: str) -> dict[str, str]:
    interface = gateway._eni  # noqa: SLF001
    interface.description = f"Interface for NAT Gateway {gateway.id}"
    interface.interface_type = "nat_gateway"
    interface.requester_managed = True
    interface.status = "in-use"
    interface._group_set = []  # noqa: SLF001
    renames = move_to(interface, address) | write_mac(interface)
    gateway.private_ip = address
    gateway.address_set[0]["privateIp"] = address
    return renames
