"""VPCs and subnets, whose CIDRs AWS writes its own way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.route_destination import canonical_cidr

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_IPV6_ENTRY = 101


def create_vpc(call: Call, request: Params) -> Params:
    """Create a VPC on a CIDR with its host bits cleared.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html
    """
    answer = call.original(_canonical(request))
    if request.get("AmazonProvidedIpv6CidrBlock"):
        _let_ipv6_through(backend_of(call), answer["Vpc"]["VpcId"])
    return answer


def create_subnet(call: Call, request: Params) -> Params:
    """Create a subnet on a CIDR with its host bits cleared.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html
    """
    return call.original(_canonical(request))


def associate_block(call: Call, request: Params) -> Params:
    """Give a VPC another CIDR block.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html
    """
    answer = call.original(_canonical(request))
    if request.get("AmazonProvidedIpv6CidrBlock"):
        _let_ipv6_through(backend_of(call), request["VpcId"])
    return answer


def _canonical(request: Params) -> Params:
    block = request.get("CidrBlock")
    if not block:
        return request
    return request | {"CidrBlock": canonical_cidr("CidrBlock", block, 4)}


def _let_ipv6_through(backend: Any, vpc: str) -> None:
    """Add entry 101 for `::/0` to the default ACL, as AWS does for a VPC with IPv6.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html
    """
    (acl,) = (a for a in backend.network_acls.values() if a.default and a.vpc_id == vpc)
    for egress in (True, False):
        if all(
            (e.egress, int(e.rule_number)) != (egress, _IPV6_ENTRY) for e in acl.network_acl_entries
        ):
            backend.create_network_acl_entry(
                network_acl_id=acl.id,
                rule_number=_IPV6_ENTRY,
                protocol="-1",
                rule_action="allow",
                egress=egress,
                cidr_block=None,
                icmp_code=None,
                icmp_type=None,
                port_range_from=None,
                port_range_to=None,
                ipv6_cidr_block="::/0",
            )
