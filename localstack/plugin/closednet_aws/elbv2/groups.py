"""The security groups of a load balancer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import APPLICATION, misconfigured
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterable


def groups_for(network: Any, kind: str, vpc: str, identifiers: Iterable[str]) -> list[Any]:
    """Return the groups of this VPC that a load balancer is to carry.

    An application load balancer without any gets the default group of its VPC; a network one stays
    without, and nothing of its own filters its clients.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
    """
    wanted = list(dict.fromkeys(identifiers))
    groups = [_group(network, identifier) for identifier in wanted]
    if any(group.vpc_id != vpc for group in groups):
        raise misconfigured("One or more security groups are invalid")
    if not groups and kind == APPLICATION:
        return [network.get_default_security_group(vpc)]
    return groups


def _group(network: Any, identifier: str) -> Any:
    group = network.get_security_group_from_id(identifier)
    if group is None:
        message = f"The security group '{identifier}' does not exist"
        raise AwsError("InvalidSecurityGroup", message)
    return group
