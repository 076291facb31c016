"""What an AWS service made in the account: seen by everybody, changed by nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


_MANAGED_ENDPOINT = "_closednet_requester_managed"


def refuse_if_managed(interface: Any) -> None:
    """Refuse to change an interface that a service manages.

    @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html
    """
    if interface is not None and interface.requester_managed:
        message = "You do not have permission to access the specified resource."
        raise AwsError("AuthFailure", message, 403)


def change_interface(call: Call, request: Params) -> Params | None:
    """Change what an interface has or hangs on, unless a service manages it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html
    """
    refuse_if_managed(backend_of(call).enis.get(request.get("NetworkInterfaceId", "")))
    return call.original(request)


def give_endpoint_to_service(endpoint: Any) -> None:
    """Mark the endpoint as the service's own.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html
    """
    setattr(endpoint, _MANAGED_ENDPOINT, True)


def is_managed_endpoint(endpoint: Any) -> bool:
    """Tell whether a service manages the endpoint."""
    return getattr(endpoint, _MANAGED_ENDPOINT, False)


def not_your_endpoint(endpoint: Any) -> AwsError:
    """Return what a customer hears who would delete or modify a service's endpoint.

    The sentence and its code are those that AWS answers deleting such an endpoint of other
    services (ElastiCache Serverless) with, as published in problem reports.
    """
    message = (
        "Operation is not allowed for requester-managed VPC endpoints for the service "
        f"{endpoint.service_name}."
    )
    return AwsError("InvalidParameter", message)


def associate_address(call: Call, request: Params) -> Params | None:
    """Give an Elastic IP address to an interface; neither may be a service's already.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html
    """
    for address in backend_of(call).addresses:
        if address.allocation_id and address.allocation_id == request.get("AllocationId"):
            refuse_if_managed(address.eni)
    return change_interface(call, request)


def take_address(call: Call, request: Params) -> Params | None:
    """Take an Elastic IP address off an interface, unless a service manages it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html
    """
    for address in backend_of(call).addresses:
        if address.association_id and address.association_id == request.get("AssociationId"):
            refuse_if_managed(address.eni)
    return call.original(request)


def release_address(call: Call, request: Params) -> Params | None:
    """Release an Elastic IP address that no service holds.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html
    """
    for address in backend_of(call).addresses:
        held = address.eni is not None and address.eni.requester_managed
        if held and address.allocation_id == request.get("AllocationId"):
            message = f"Address {address.public_ip} is in use."
            raise AwsError("InvalidIPAddress.InUse", message)
    return call.original(request)
