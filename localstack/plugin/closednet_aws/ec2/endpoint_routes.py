"""The routes that lead to a gateway endpoint, which the endpoint itself keeps."""

from __future__ import annotations

from typing import Any

from moto.ec2.models.route_tables import Route

from closednet_aws.errors import AwsError


def check_room(tables: list[Any], endpoint_prefix_list: Any) -> None:
    """Refuse a table that leads to the service already: one endpoint of a service in each.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
    """
    for table in tables:
        if f"{table.id}~{endpoint_prefix_list.id}" in table.routes:
            message = (
                f"route table {table.id} already has a route with destination-prefix-list-id "
                f"{endpoint_prefix_list.id}"
            )
            raise AwsError("RouteAlreadyExists", message)


def service_prefix_list(backend: Any, service_name: str) -> Any:
    """Return the list of the service's addresses, which AWS keeps under the service's name.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html
    """
    lists = backend.managed_prefix_lists.values()
    return next(found for found in lists if found.prefix_list_name == service_name)


def lead(endpoint: Any, table: Any, prefix_list: Any) -> None:
    """Add the route from the service's prefix list to the endpoint."""
    route = Route(table, None, None, destination_prefix_list=prefix_list, gateway=endpoint)
    table.routes[route.id] = route
    endpoint.route_table_ids.append(table.id)


def unlead(backend: Any, endpoint: Any, table_id: str) -> None:
    """Remove the endpoint's route from a table, if table and route are still there."""
    table = backend.route_tables.get(table_id)
    if table is not None:
        table.routes.pop(f"{table_id}~{endpoint.destination_prefix_list_id}", None)
    endpoint.route_table_ids.remove(table_id)
