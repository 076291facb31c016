"""What an AWS service does with interface endpoints of its own in a customer's VPC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2 import endpoint_delete, endpoint_interfaces
from closednet_aws.ec2.requester_managed import give_endpoint_to_service

if TYPE_CHECKING:
    from collections.abc import Sequence


def create(
    backend: Any,
    service_name: str,
    subnets: Sequence[Any],
    groups: Sequence[Any],
    tags: dict[str, str],
) -> Any:
    """Make an endpoint with an interface in each subnet, which carries the groups.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
    """
    addresses = endpoint_interfaces.reserve_addresses(backend, list(subnets), {})
    endpoint = backend.create_vpc_endpoint(
        vpc_id=subnets[0].vpc_id,
        service_name=service_name,
        endpoint_type="Interface",
        policy_document=None,
        route_table_ids=[],
        subnet_ids=[],
        tags=tags,
        private_dns_enabled=False,
    )
    give_endpoint_to_service(endpoint)
    endpoint_interfaces.regroup(backend, endpoint, list(groups))
    for subnet in subnets:
        endpoint_interfaces.place(backend, endpoint, subnet, addresses[subnet.id])
    return endpoint


def regroup(backend: Any, identifier: str, groups: Sequence[Any]) -> None:
    """Give the endpoint and its interfaces these groups, and no others."""
    endpoint_interfaces.regroup(backend, backend.vpc_end_points[identifier], list(groups))


def delete(backend: Any, identifier: str) -> None:
    """Delete the endpoint with its interfaces; one that is gone already is no error."""
    if endpoint := backend.vpc_end_points.get(identifier):
        endpoint_delete.remove(backend, endpoint)
