"""The address, name and MAC of an interface that moto has just made up."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from moto.ec2.utils import generate_dns_from_ip

type Renames = dict[str, str]
"""What an answer says now, to what it has to say."""


def move_to(interface: Any, address: str) -> Renames:
    """Give the interface another primary address, and the private DNS name that goes with it."""
    old = interface.private_ip_address
    old_name, name = generate_dns_from_ip(old), generate_dns_from_ip(address)
    interface.private_ip_address = address
    for item in interface.private_ip_addresses:
        if item["PrivateIpAddress"] == old:
            item["PrivateIpAddress"] = address
        if item.get("PrivateDnsName") == old_name:
            item["PrivateDnsName"] = name
    if getattr(interface, "private_dns_name", None) == old_name:
        interface.private_dns_name = name
    return {old: address, old_name: name}


def write_mac(interface: Any) -> Renames:
    """Give the interface a well-formed, locally administered MAC, always the same for its id.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html
    """
    old = interface.mac_address
    tail = sha256(interface.id.encode()).digest()[:5]
    interface.mac_address = "02:" + ":".join(f"{byte:02x}" for byte in tail)
    return {old: interface.mac_address}


def reworded(answer: Any, renames: Renames) -> Any:
    """Return an answer in which every renamed value carries its new name."""
    match answer:
        case dict():
            return {key: reworded(value, renames) for key, value in answer.items()}
        case list():
            return [reworded(value, renames) for value in answer]
        case str():
            return renames.get(answer, answer)
        case _:
            return answer
