"""What a target group of each type must and cannot have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import invalid
from closednet_aws.elbv2.health_check import APPLICATION_PROTOCOLS
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

NEEDED = {"Protocol": "protocol", "Port": "port", "VpcId": "VPC ID"}
"""Of targets that are connected to; functions are invoked."""

_SERVED = (*APPLICATION_PROTOCOLS, "TCP", "TLS", "UDP", "TCP_UDP")
_VERSIONS = ("HTTP1", "HTTP2", "GRPC")


def check_kind(network: Any, request: Params, kind: str) -> None:
    """Refuse members that a group of this type lacks, or has in vain.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
    """
    given = [noun for member, noun in NEEDED.items() if request.get(member) is not None]
    if kind == "lambda":
        if given:
            noun = f"{given[0][0].upper()}{given[0][1:]}"
            raise invalid(f"{noun} cannot be specified for target groups with target type 'lambda'")
        return
    for noun in NEEDED.values():
        if noun not in given:
            raise invalid(f"A {noun} must be specified")
    _check_served(request)
    _check_protocol(request, kind)
    if request["VpcId"] not in network.vpcs:
        raise invalid(f"The VPC ID '{request['VpcId']}' is not found")


def _check_served(request: Params) -> None:
    unserved = None
    if request["Protocol"] not in _SERVED:
        unserved = f"with protocol '{request['Protocol']}'"
    elif request.get("IpAddressType") == "ipv6":
        unserved = "of IPv6 addresses"
    if unserved:
        message = f"Target groups {unserved} are not served by this emulator."
        raise AwsError("NotImplemented", message, 501)


def _check_protocol(request: Params, kind: str) -> None:
    protocol, version = request["Protocol"], request.get("ProtocolVersion")
    if kind == "alb" and protocol != "TCP":
        raise invalid(f"Protocol '{protocol}' is not supported with target type 'alb'")
    if version and protocol not in APPLICATION_PROTOCOLS:
        raise invalid(f"Protocol version cannot be specified with protocol '{protocol}'")
    if version and version not in _VERSIONS:
        raise invalid(f"Protocol version '{version}' must be one of '{', '.join(_VERSIONS)}'")
