"""The numbered entries of a network ACL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.route_destination import canonical_cidr
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

HIGHEST_RULE = 32766
_NUMBERS = {"all": "-1", "icmp": "1", "tcp": "6", "udp": "17", "icmpv6": "58", "ipv6-icmp": "58"}
_WITH_PORTS = {"6", "17"}
_ICMP = {"1", "58"}


def create(call: Call, request: Params) -> None:
    """Add an entry under a free number; its CIDR is stored with the host bits cleared.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html
    """
    backend, acl, number = _asked(call, request)
    entry = _entry(request)
    if _found(acl, number, egress=bool(request.get("Egress"))):
        message = f"The network acl entry identified by {number} already exists."
        raise AwsError("NetworkAclEntryAlreadyExists", message)
    backend.create_network_acl_entry(network_acl_id=acl.id, **entry)


def replace(call: Call, request: Params) -> None:
    """Write an existing entry anew; a number that is not there is refused.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html
    """
    backend, acl, number = _asked(call, request)
    entry = _entry(request)
    acl.network_acl_entries.remove(_existing(acl, number, egress=bool(request.get("Egress"))))
    backend.create_network_acl_entry(network_acl_id=acl.id, **entry)


def delete(call: Call, request: Params) -> None:
    """Remove an existing entry of one direction.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkAclEntry.html
    """
    _, acl, number = _asked(call, request)
    acl.network_acl_entries.remove(_existing(acl, number, egress=bool(request.get("Egress"))))


def _asked(call: Call, request: Params) -> tuple[Any, Any, int]:
    backend = backend_of(call)
    acl = backend.get_network_acl(required(request, "NetworkAclId"))
    number = int(required(request, "RuleNumber"))
    if not 1 <= number <= HIGHEST_RULE:
        message = (
            f"Value ({number}) for parameter ruleNumber is invalid. "
            f"Rule number must be between 1 and {HIGHEST_RULE}."
        )
        raise AwsError("InvalidParameterValue", message)
    return backend, acl, number


def _entry(request: Params) -> dict[str, Any]:
    protocol = _protocol(required(request, "Protocol"))
    ports = request.get("PortRange", {})
    if protocol in _WITH_PORTS and not {"From", "To"} <= ports.keys():
        message = "Invalid value for portRange. Must specify both from and to ports with TCP/UDP."
        raise AwsError("InvalidParameterValue", message)
    icmp = request.get("IcmpTypeCode", {}) if protocol in _ICMP else {}
    return {
        "rule_number": int(request["RuleNumber"]),
        "protocol": protocol,
        "rule_action": required(request, "RuleAction"),
        "egress": bool(request.get("Egress")),
        "icmp_code": icmp.get("Code"),
        "icmp_type": icmp.get("Type"),
        "port_range_from": ports.get("From") if protocol in _WITH_PORTS else None,
        "port_range_to": ports.get("To") if protocol in _WITH_PORTS else None,
        **_block(request),
    }


def _block(request: Params) -> dict[str, str | None]:
    ipv4, ipv6 = request.get("CidrBlock"), request.get("Ipv6CidrBlock")
    if bool(ipv4) == bool(ipv6):
        message = "The request must contain exactly one of cidrBlock, ipv6CidrBlock"
        raise AwsError("InvalidParameterCombination" if ipv4 else "MissingParameter", message)
    return {
        "cidr_block": canonical_cidr("CidrBlock", ipv4, 4) if ipv4 else None,
        "ipv6_cidr_block": canonical_cidr("Ipv6CidrBlock", ipv6, 6) if ipv6 else None,
    }


def _protocol(asked: str) -> str:
    protocol = _NUMBERS.get(asked.lower(), asked)
    if protocol != "-1" and not protocol.isdecimal():
        message = f"Invalid value '{asked}' for IP protocol. Unknown protocol."
        raise AwsError("InvalidParameterValue", message)
    return protocol


def _found(acl: Any, number: int, *, egress: bool) -> Any | None:
    return next(
        (
            entry
            for entry in acl.network_acl_entries
            if entry.egress == egress and int(entry.rule_number) == number
        ),
        None,
    )


def _existing(acl: Any, number: int, *, egress: bool) -> Any:
    entry = _found(acl, number, egress=egress)
    if entry is None:
        message = f"The network acl entry identified by {number} does not exist."
        raise AwsError("InvalidNetworkAclEntry.NotFound", message)
    return entry
