"""Route 53, where moto takes a zone only with a comment, and a VPC only with a configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params, Repair


def create_hosted_zone(call: Call, request: Params) -> Params:
    """Create a zone, private where a VPC is named; configuration and comment are optional.

    @see https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html
    """
    given = request.get("HostedZoneConfig") or {}
    config = {"Comment": "", "PrivateZone": "VPC" in request} | given
    return call.original(request | {"HostedZoneConfig": config})


OPERATIONS: dict[str, Repair] = {"CreateHostedZone": create_hosted_zone}
