"""MWAA's typed refusals.

Their codes are those of the API model. AWS publishes few of the sentences; those that are in
published problem reports are used, the others are ours.

@see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html
"""

from __future__ import annotations

from closednet_aws.errors import AwsError

INCORRECT_CONFIGURATION = {
    "ErrorCode": "INCORRECT_CONFIGURATION",
    "ErrorMessage": (
        "You may need to check the execution role permissions policy for your environment, and "
        "that each of the VPC networking components required by the environment are configured "
        "to allow traffic. Troubleshooting: "
        "https://docs.aws.amazon.com/mwaa/latest/userguide/troubleshooting.html"
    ),
}
"""Why an environment ended as it did, where the customer's network is to blame."""


def invalid(message: str) -> AwsError:
    """Refuse a request that contradicts itself, its environment or the account."""
    return AwsError("ValidationException", message)


def not_found(what: str) -> AwsError:
    """Refuse a request about something that is not there, or not ready to be used."""
    return AwsError("ResourceNotFoundException", what, 404)
