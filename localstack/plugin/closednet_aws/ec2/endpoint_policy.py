"""The policy of a VPC endpoint, read before it is kept."""

from __future__ import annotations

import json
from typing import Any

from closednet_aws.errors import AwsError

_LONGEST = 20480
_EFFECTS = {"Allow", "Deny"}


def check_policy(document: str) -> None:
    """Refuse a text that is no policy: JSON, an object, statements with an effect and an action.

    @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    """
    if len(document) > _LONGEST:
        raise _invalid()
    try:
        policy = json.loads(document)
    except ValueError:
        raise _invalid() from None
    statements = policy.get("Statement") if isinstance(policy, dict) else None
    if isinstance(statements, dict):
        statements = [statements]
    if not isinstance(statements, list) or not all(map(_is_statement, statements)):
        raise _invalid()


def _is_statement(statement: Any) -> bool:
    return (
        isinstance(statement, dict)
        and statement.get("Effect") in _EFFECTS
        and bool({"Action", "NotAction"} & statement.keys())
        and bool({"Resource", "NotResource"} & statement.keys())
    )


def _invalid() -> AwsError:
    message = "The specified policy document is not a valid JSON policy document."
    return AwsError("InvalidPolicyDocument", message)
