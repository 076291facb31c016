"""Endpoints that an AWS service made in a customer's VPC, and may change alone."""

from __future__ import annotations

from typing import Any

from closednet_aws.errors import AwsError

_REQUESTER_MANAGED = "_closednet_requester_managed"


def give_to_service(endpoint: Any) -> None:
    """Mark the endpoint as the service's own.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html
    """
    setattr(endpoint, _REQUESTER_MANAGED, True)


def is_requester_managed(endpoint: Any) -> bool:
    """Tell whether a service manages the endpoint."""
    return getattr(endpoint, _REQUESTER_MANAGED, False)


def not_yours(endpoint: Any) -> AwsError:
    """Return what a customer hears who would delete or modify it.

    The sentence and its code are those that AWS answers deleting such an endpoint of other
    services (ElastiCache Serverless) with, as published in problem reports.
    """
    message = (
        "Operation is not allowed for requester-managed VPC endpoints for the service "
        f"{endpoint.service_name}."
    )
    return AwsError("InvalidParameter", message)
