"""Targets that a load balancer does not use, whatever a health check would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moto.ec2.models import ec2_backends

from closednet_aws.elbv2.nodes import REQUESTER
from closednet_aws.elbv2.target_address import EVERY_ZONE
from closednet_aws.elbv2.target_health import health

if TYPE_CHECKING:
    from closednet_aws.call import Params


def unused(
    account_id: str,
    region: str,
    load_balancer: Params | None,
    target_group: Params,
    target: Params,
) -> Params | None:
    """Return the description of a target that is not used, or None of one that may be.

    A load balancer sends to targets in its own zones alone, whether it crosses zones or not.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
    """
    if load_balancer is None:
        words = "Target group is not configured to receive traffic from the load balancer"
        return health(target_group, target, "unused", "Target.NotInUse", words)
    network = ec2_backends[account_id][region]
    if target_group["TargetType"] == "instance":
        state = network.get_instance(target["Id"]).state
        if state in ("stopping", "stopped"):
            words = f"Target is in the {state} state"
            return health(target_group, target, "unused", "Target.InvalidState", words)
    zone = _zone(account_id, region, target_group, target)
    if zone not in {EVERY_ZONE, *(one["ZoneName"] for one in load_balancer["AvailabilityZones"])}:
        words = "Target is in an Availability Zone that is not enabled for the load balancer"
        return health(target_group, target, "unused", "Target.NotInUse", words)
    nodes = (e for e in network.enis.values() if e.requester_id == REQUESTER)
    if target["Id"] in {node.private_ip_address for node in nodes}:
        words = "Target IP address is reserved for use by a load balancer"
        return health(target_group, target, "unused", "Target.IpUnusable", words)
    return None


def _zone(account_id: str, region: str, target_group: Params, target: Params) -> str:
    if target_group["TargetType"] == "instance":
        instance = ec2_backends[account_id][region].get_instance(target["Id"])
        zone: str = instance.nics[0].subnet.availability_zone
        return zone
    return str(target.get("AvailabilityZone", EVERY_ZONE))
