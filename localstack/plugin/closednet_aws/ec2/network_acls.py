"""Network ACLs as EC2 shows them, with the final entries that nobody can write or remove."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.network_acl_entries import HIGHEST_RULE
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_LAST = 32767
_LAST_IPV6 = 32768


def describe(call: Call, request: Params) -> Params:
    """Show every ACL's entries in order, outbound first, each direction ending in a denial.

    The last entry, shown as `*` in the console, has number 32767; an ACL of a VPC with IPv6 ends
    in a second one, 32768, for `::/0`.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
    """
    answer = call.original(request)
    backend = backend_of(call)
    for shown in answer.get("NetworkAcls", []):
        shown["Entries"] = _entries(backend, backend.network_acls[shown["NetworkAclId"]])
    return answer


def create(call: Call, request: Params) -> Params:
    """Create an ACL, which denies everything until entries are added.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html
    """
    answer = call.original(request)
    backend, shown = backend_of(call), answer["NetworkAcl"]
    shown["Entries"] = _entries(backend, backend.network_acls[shown["NetworkAclId"]])
    shown["OwnerId"] = call.account_id
    return answer


def delete(call: Call, request: Params) -> Params | None:
    """Delete an ACL that no subnet uses; the VPC's default one stays.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAcl.html
    """
    acl = backend_of(call).get_network_acl(required(request, "NetworkAclId"))
    if acl.default:
        message = f"cannot delete default network ACL {acl.id}"
        raise AwsError("InvalidParameterValue", message)
    return call.original(request)


def replace_association(call: Call, request: Params) -> Params:
    """Give a subnet another ACL of its VPC; it always has exactly one.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html
    """
    backend, association = backend_of(call), required(request, "AssociationId")
    wanted = backend.get_network_acl(required(request, "NetworkAclId"))
    acls = backend.network_acls.values()
    current = next((acl for acl in acls if association in acl.associations), None)
    if current is None:
        message = f"The association ID '{association}' does not exist"
        raise AwsError("InvalidAssociationID.NotFound", message)
    if current.vpc_id != wanted.vpc_id:
        subnet = current.associations[association].subnet_id
        message = f"network acl {wanted.id} and subnet {subnet} belong to different networks"
        raise AwsError("InvalidParameterValue", message)
    return call.original(request)


def _entries(backend: Any, acl: Any) -> list[Params]:
    has_ipv6 = bool(backend.get_vpc(acl.vpc_id).get_cidr_block_association_set(ipv6=True))
    shown = [
        _entry(entry) for entry in acl.network_acl_entries if int(entry.rule_number) <= HIGHEST_RULE
    ]
    for egress in (True, False):
        shown.append(_denial(_LAST, egress) | {"CidrBlock": "0.0.0.0/0"})
        if has_ipv6:
            shown.append(_denial(_LAST_IPV6, egress) | {"Ipv6CidrBlock": "::/0"})
    return sorted(shown, key=lambda entry: (not entry["Egress"], entry["RuleNumber"]))


def _denial(number: int, egress: bool) -> Params:
    return {"RuleNumber": number, "Protocol": "-1", "RuleAction": "deny", "Egress": egress}


def _entry(entry: Any) -> Params:
    shown: Params = {
        "RuleNumber": int(entry.rule_number),
        "Protocol": entry.protocol,
        "RuleAction": entry.rule_action,
        "Egress": entry.egress,
    }
    if entry.cidr_block:
        shown["CidrBlock"] = entry.cidr_block
    if entry.ipv6_cidr_block:
        shown["Ipv6CidrBlock"] = entry.ipv6_cidr_block
    if entry.port_range_from is not None:
        shown["PortRange"] = {"From": entry.port_range_from, "To": entry.port_range_to}
    if entry.icmp_type is not None:
        shown["IcmpTypeCode"] = {"Type": entry.icmp_type, "Code": entry.icmp_code}
    return shown
