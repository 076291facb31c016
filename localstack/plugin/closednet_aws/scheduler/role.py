"""The role as which a schedule acts: whom it trusts."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from moto.iam.models import iam_backends

from closednet_aws.scheduler.errors import invalid, not_emulated
from closednet_aws.scheduler.model import group_arn

if TYPE_CHECKING:
    from closednet_aws.call import Params

_SERVICE = "scheduler.amazonaws.com"
_REFUSAL = "The execution role you provide must allow AWS EventBridge Scheduler to assume the role."
_KEYS = ("aws:sourceaccount", "aws:sourcearn")
_OPERATORS = ("stringequals", "stringlike", "arnequals", "arnlike")


def check_trust(account_id: str, region: str, group_name: str, role_arn: str) -> None:
    """Refuse a role that does not let the service assume it for schedules of this group.

    A statement may name the account and the ARN of the schedule group; any other condition is not
    judged here. The sentence is the one of published problem reports.

    @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
    """
    roles = iam_backends[account_id]["aws"].roles.values()
    role = next((one for one in roles if one.arn == role_arn), None)
    if role is None:
        raise invalid(_REFUSAL)
    source = {
        "aws:sourceaccount": account_id,
        "aws:sourcearn": group_arn(account_id, region, group_name),
    }
    statements = _listed(json.loads(role.assume_role_policy_document).get("Statement"))
    fitting = [one for one in statements if _is_about(one) and _holds(one, source)]
    effects = {one.get("Effect") for one in fitting}
    if "Allow" not in effects or "Deny" in effects:
        raise invalid(_REFUSAL)


def _is_about(statement: Params) -> bool:
    principal = statement.get("Principal")
    if principal == "*":
        services = ["*"]
    else:
        services = _listed((principal or {}).get("Service")) + _listed((principal or {}).get("*"))
    actions = [str(action).lower() for action in _listed(statement.get("Action"))]
    return any(one in ("*", _SERVICE) for one in services) and any(
        fnmatchcase("sts:assumerole", action) for action in actions
    )


def _holds(statement: Params, source: dict[str, str]) -> bool:
    """Tell whether every condition holds."""
    for operator, wanted in (statement.get("Condition") or {}).items():
        for key, values in wanted.items():
            if operator.lower() not in _OPERATORS or key.lower() not in _KEYS:
                raise not_emulated(f"the condition {operator} {key} in the trust of such a role")
            if not any(fnmatchcase(source[key.lower()], str(one)) for one in _listed(values)):
                return False
    return True


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
