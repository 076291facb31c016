"""Whether a route still leads anywhere."""

from __future__ import annotations

from typing import Any


def is_gone(backend: Any, table: Any, route: Any) -> bool:
    """Tell whether a route is a blackhole: its target is deleted, detached or not running.

    A peering connection carries traffic only once it is accepted.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
    @see https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html
    """
    return (
        _interface_is_gone(backend, route.interface)
        or (route.nat_gateway is not None and route.nat_gateway.state != "available")
        or (route.vpc_pcx is not None and route.vpc_pcx._status.code != "active")  # noqa: SLF001
        or _is_detached(backend, table, route.transit_gateway)
        or not _is_known(route.egress_only_igw, backend.egress_only_internet_gateways)
        or (bool(route.vpc_endpoint_id) and route.vpc_endpoint_id not in backend.vpc_end_points)
        or _gateway_is_gone(backend, table, route.gateway)
    )


def _is_known(target: Any, existing: dict[str, Any]) -> bool:
    return target is None or target.id in existing


def _gateway_is_gone(backend: Any, table: Any, gateway: Any) -> bool:
    if gateway is None:
        return False
    if gateway.id.startswith("igw-"):
        known = backend.internet_gateways.get(gateway.id)
        return known is None or known.vpc is None or bool(known.vpc.id != table.vpc_id)
    if gateway.id.startswith("vgw-"):
        attachment = gateway.attachments.get(table.vpc_id)
        return attachment is None or bool(attachment.state != "attached")
    return gateway.id not in backend.vpc_end_points


def _interface_is_gone(backend: Any, interface: Any) -> bool:
    if interface is None:
        return False
    if interface.id not in backend.enis or interface.status != "in-use":
        return True
    return interface.instance is not None and not interface.instance.is_running()


def _is_detached(backend: Any, table: Any, transit_gateway: Any) -> bool:
    if transit_gateway is None:
        return False
    return not any(
        attachment.transit_gateway_id == transit_gateway.id
        and attachment.resource_id == table.vpc_id
        and attachment.state == "available"
        for attachment in backend.transit_gateway_attachments.values()
    )
