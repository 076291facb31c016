"""RDS's refusals; their codes are those of the API model, their sentences those of AWS.

@see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/CommonErrors.html
"""

from __future__ import annotations

from closednet_aws.errors import AwsError


def invalid(message: str) -> AwsError:
    """Refuse a value that is wrong by itself."""
    return AwsError("InvalidParameterValue", message)


def combination(message: str) -> AwsError:
    """Refuse values that do not go together."""
    return AwsError("InvalidParameterCombination", message)


def wrong_state(message: str) -> AwsError:
    """Refuse what the instance's status does not allow."""
    return AwsError("InvalidDBInstanceState", message)


def instance_not_found(name: str) -> AwsError:
    """Refuse a name that no instance has."""
    return AwsError("DBInstanceNotFound", f"DBInstance {name} not found.", 404)


def group_not_found(name: str) -> AwsError:
    """Refuse a name that no DB subnet group has."""
    message = f"DB subnet group '{name}' does not exist."
    return AwsError("DBSubnetGroupNotFoundFault", message, 404)


def not_emulated(what: str) -> AwsError:
    """Refuse what AWS has and closednet has not."""
    return AwsError("NotImplemented", f"closednet does not emulate {what}.", 501)
