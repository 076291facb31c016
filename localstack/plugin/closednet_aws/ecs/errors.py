"""ECS's refusals; their codes are those of the API model, their sentences those of AWS.

@see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
"""

from __future__ import annotations

from closednet_aws.errors import AwsError


def invalid(message: str) -> AwsError:
    """Refuse a value, or values that do not go together."""
    return AwsError("InvalidParameterException", message)


def cluster_not_found() -> AwsError:
    """Refuse a name that no cluster has."""
    return AwsError("ClusterNotFoundException", "Cluster not found.")


def service_not_found() -> AwsError:
    """Refuse a name that no service of the cluster has."""
    return AwsError("ServiceNotFoundException", "Service not found.")


def service_not_active() -> AwsError:
    """Refuse a service that was deleted."""
    return AwsError("ServiceNotActiveException", "Service was not ACTIVE.")


def not_emulated(what: str) -> AwsError:
    """Refuse what AWS has and closednet has not."""
    return AwsError("NotImplemented", f"closednet does not emulate {what}.", 501)
