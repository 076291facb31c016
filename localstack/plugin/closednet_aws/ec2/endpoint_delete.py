"""Deleting VPC endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2 import endpoint_interfaces, endpoint_routes
from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.ec2.requester_managed import is_managed_endpoint, not_your_endpoint
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def delete(call: Call, request: Params) -> Params:
    """Delete the endpoints that exist, with their interfaces and routes, and name the others.

    An endpoint that a service made for itself stays.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html
    """
    backend = backend_of(call)
    unsuccessful = []
    for identifier in required(request, "VpcEndpointIds"):
        endpoint = backend.vpc_end_points.get(identifier)
        if endpoint is None:
            unsuccessful.append(_unsuccessful(identifier, _not_found(identifier)))
        elif is_managed_endpoint(endpoint):
            unsuccessful.append(_unsuccessful(identifier, not_your_endpoint(endpoint)))
        else:
            remove(backend, endpoint)
    return {"Unsuccessful": unsuccessful}


def remove(backend: Any, endpoint: Any) -> None:
    """Take the endpoint away, with its interfaces and routes."""
    for subnet_id in list(endpoint.subnet_ids or []):
        endpoint_interfaces.remove(backend, endpoint, subnet_id)
    for table_id in list(endpoint.route_table_ids or []):
        endpoint_routes.unlead(backend, endpoint, table_id)
    del backend.vpc_end_points[endpoint.id]


def _not_found(identifier: str) -> AwsError:
    message = f"The Vpc Endpoint Id '{identifier}' does not exist"
    return AwsError("InvalidVpcEndpoint.NotFound", message)


def _unsuccessful(identifier: str, error: AwsError) -> Params:
    return {
        "ResourceId": identifier,
        "Error": {"Code": error.code, "Message": error.message},
    }
