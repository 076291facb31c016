"""Attaching an internet gateway to a VPC and taking it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def attach(call: Call, request: Params) -> Params | None:
    """Attach a gateway to a VPC that has none.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html
    """
    backend, vpc = backend_of(call), required(request, "VpcId")
    attached = [g for g in backend.internet_gateways.values() if g.vpc and g.vpc.id == vpc]
    if attached and attached[0].id != request.get("InternetGatewayId"):
        message = f"Network {vpc} already has an internet gateway attached"
        raise AwsError("InvalidParameterValue", message)
    return call.original(request)


def detach(call: Call, request: Params) -> Params | None:
    """Detach a gateway; nothing in the VPC may have a public address by then.

    Routes to it stay and become blackholes.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html
    """
    backend, vpc = backend_of(call), required(request, "VpcId")
    if any(eni.vpc_id == vpc and eni.public_ip for eni in backend.enis.values()):
        message = (
            f"Network {vpc} has some mapped public address(es). "
            "Please unmap those public address(es) before detaching the gateway."
        )
        raise AwsError("DependencyViolation", message)
    return call.original(request)
