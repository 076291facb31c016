"""Deleting VPC endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2 import endpoint_interfaces, endpoint_routes
from closednet_aws.ec2.backend import backend_of, required

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def delete(call: Call, request: Params) -> Params:
    """Delete the endpoints that exist, with their interfaces and routes, and name the others.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html
    """
    backend = backend_of(call)
    unknown = []
    for identifier in required(request, "VpcEndpointIds"):
        if identifier in backend.vpc_end_points:
            _delete(backend, backend.vpc_end_points[identifier])
        else:
            unknown.append(_not_found(identifier))
    return {"Unsuccessful": unknown}


def _delete(backend: Any, endpoint: Any) -> None:
    for subnet_id in list(endpoint.subnet_ids or []):
        endpoint_interfaces.remove(backend, endpoint, subnet_id)
    for table_id in list(endpoint.route_table_ids or []):
        endpoint_routes.unlead(backend, endpoint, table_id)
    del backend.vpc_end_points[endpoint.id]


def _not_found(identifier: str) -> Params:
    message = f"The Vpc Endpoint Id '{identifier}' does not exist"
    return {
        "ResourceId": identifier,
        "Error": {"Code": "InvalidVpcEndpoint.NotFound", "Message": message},
    }
