"""The security group rules that a request names, checked and in AWS's own spelling."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_network
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.rule_peer import Peer, peer_group, prefix_list
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

_NAMES = {"6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6", "all": "-1"}
_KNOWN = {"tcp", "udp", "icmp", "icmpv6", "-1"}
_HIGHEST_PORT = 65535
_HIGHEST_PROTOCOL = 255


@dataclass(frozen=True, slots=True)
class AskedRule:
    """One rule: a protocol, a range, one peer. Ports are None where the protocol has none."""

    protocol: str
    from_port: int | None
    to_port: int | None
    peer: Peer
    description: str | None = None

    @property
    def identity(self) -> tuple[str, int | None, int | None, Peer]:
        """What makes two rules the same rule; a description does not."""
        return (self.protocol, self.from_port, self.to_port, self.peer)


def asked_rules(backend: Any, group: Any, request: Params) -> list[AskedRule]:
    """Return one rule for each peer of each permission of the request.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
    """
    permissions = request.get("IpPermissions") or [_flat(request)]
    return [rule for permission in permissions for rule in _rules_of(backend, group, permission)]


def protocol_and_ports(asked: Params) -> tuple[str, int | None, int | None]:
    """Return the protocol by name and its ports, or refuse what AWS refuses.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleRequest.html
    """
    protocol = _protocol(asked.get("IpProtocol"))
    first, last = asked.get("FromPort"), asked.get("ToPort")
    if protocol in {"icmp", "icmpv6"}:
        return protocol, _or_any(first), _or_any(last)
    if protocol not in {"tcp", "udp"}:
        return protocol, None, None
    if first is None or last is None:
        message = "Invalid value for portRange. Must specify both from and to ports with TCP/UDP."
        raise AwsError("InvalidParameterValue", message)
    for port in (first, last):
        if not 0 <= port <= _HIGHEST_PORT:
            raise AwsError("InvalidParameterValue", f"TCP/UDP port ({port}) out of range")
    if first > last:
        raise AwsError("InvalidParameterValue", f"Invalid TCP/UDP port range ({first}:{last})")
    return protocol, first, last


def canonical(cidr: str, version: int) -> str:
    """Return the CIDR with its host bits cleared, as AWS stores it.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
    """
    try:
        network = ip_network(cidr, strict=False)
    except ValueError:
        network = None
    if network is None or network.version != version or "/" not in cidr:
        raise AwsError("InvalidParameterValue", f"CIDR block {cidr} is malformed")
    return str(network)


def _rules_of(backend: Any, group: Any, permission: Params) -> list[AskedRule]:
    protocol, first, last = protocol_and_ports(permission)
    peers: list[tuple[Peer, Params]] = [
        *((Peer("CidrIpv4", canonical(r["CidrIp"], 4)), r) for r in _all(permission, "IpRanges")),
        *(
            (Peer("CidrIpv6", canonical(r["CidrIpv6"], 6)), r)
            for r in _all(permission, "Ipv6Ranges")
        ),
        *((peer_group(backend, group, p), p) for p in _all(permission, "UserIdGroupPairs")),
        *((prefix_list(backend, p), p) for p in _all(permission, "PrefixListIds")),
    ]
    if not peers:
        message = "The request must contain a CIDR block, a security group or a prefix list"
        raise AwsError("MissingParameter", message)
    return [AskedRule(protocol, first, last, peer, p.get("Description")) for peer, p in peers]


def _all(permission: Params, member: str) -> list[Params]:
    found: list[Params] = permission.get(member, [])
    return found


def _flat(request: Params) -> Params:
    permission: Params = {
        k: request[k] for k in ("IpProtocol", "FromPort", "ToPort") if k in request
    }
    if "CidrIp" in request:
        permission["IpRanges"] = [{"CidrIp": request["CidrIp"]}]
    if "SourceSecurityGroupName" in request:
        permission["UserIdGroupPairs"] = [{"GroupName": request["SourceSecurityGroupName"]}]
    return permission


def _protocol(asked: str | None) -> str:
    if asked is None:
        message = (
            "Invalid value 'null' for protocol. "
            "VPC security group rules must specify protocols explicitly."
        )
        raise AwsError("InvalidParameterValue", message)
    protocol = _NAMES.get(asked.lower(), asked.lower())
    number = protocol.isdecimal() and int(protocol) <= _HIGHEST_PROTOCOL
    if protocol not in _KNOWN and not number:
        message = f"Invalid value '{asked}' for IP protocol. Unknown protocol."
        raise AwsError("InvalidParameterValue", message)
    return protocol


def _or_any(value: int | None) -> int:
    return -1 if value is None else value
