"""The nodes of a load balancer: one network interface in each of its subnets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.addresses import lowest_free
from closednet_aws.ec2.interface_identity import write_mac
from closednet_aws.ec2.service_interfaces import give_public_address
from closednet_aws.elbv2.backend import NETWORK
from closednet_aws.elbv2.names import path_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.elbv2.placement import Place

REQUESTER = "amazon-elb"


def nodes_of(network: Any, balancer: Any) -> list[Any]:
    """Return the load balancer's interfaces, which are known by what is written on them.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
    """
    return nodes_by_arn(network, balancer.arn)


def nodes_by_arn(network: Any, arn: str) -> list[Any]:
    """Return the interfaces of the load balancer of this ARN."""
    words = _description(arn)
    mine = (e for e in network.enis.values() if e.requester_managed and e.description == words)
    return list(mine)


def place_node(network: Any, balancer: Any, place: Place, groups: list[Any]) -> None:
    """Put a node into a subnet: on a public address too, if the load balancer faces the internet.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
    """
    address = place.private_address or lowest_free(network, place.subnet)[0]
    ipv6 = 0 if balancer.ip_address_type == "ipv4" else 1
    node = network.create_network_interface(
        place.subnet, address, description=_description(balancer.arn), ipv6_address_count=ipv6
    )
    node._group_set = list(groups)  # noqa: SLF001
    node.interface_type = "network_load_balancer" if balancer.type == NETWORK else "interface"
    node.requester_id, node.requester_managed, node.status = REQUESTER, True, "in-use"
    write_mac(node)
    if place.allocation_id:
        network.associate_address(eni=node, allocation_id=place.allocation_id)
    elif has_public_addresses(balancer):
        give_public_address(network, node, REQUESTER)


def remove_nodes(network: Any, balancer: Any, subnet_ids: Iterable[str]) -> None:
    """Take the nodes out of these subnets; Elastic IP addresses are the account's again."""
    leaving = set(subnet_ids)
    for node in nodes_of(network, balancer):
        if node.subnet.id in leaving:
            for address in network.addresses:
                if address.eni is node:
                    network.disassociate_address(association_id=address.association_id)
            del network.enis[node.id]


def regroup(network: Any, balancer: Any, groups: list[Any]) -> None:
    """Give the load balancer and each of its nodes these groups, and no others."""
    balancer.security_groups = [group.id for group in groups]
    for node in nodes_of(network, balancer):
        node._group_set = list(groups)  # noqa: SLF001


def has_public_addresses(balancer: Any) -> bool:
    """Tell whether the nodes have public IPv4 addresses."""
    hidden = balancer.ip_address_type == "dualstack-without-public-ipv4"
    return balancer.scheme == "internet-facing" and not hidden


def _description(arn: str) -> str:
    return f"ELB {path_of(arn)}"
