"""The conditions of a rule, as AWS checks and answers them."""

from __future__ import annotations

import re
from ipaddress import ip_network
from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params

MOST_VALUES = 5
LONGEST_VALUE = 128

_CONFIGS = {
    "host-header": "HostHeaderConfig",
    "path-pattern": "PathPatternConfig",
    "http-header": "HttpHeaderConfig",
    "http-request-method": "HttpRequestMethodConfig",
    "query-string": "QueryStringConfig",
    "source-ip": "SourceIpConfig",
}
_ONCE = ("host-header", "path-pattern", "http-request-method", "source-ip")
_SHORT = ("host-header", "path-pattern")
_PATTERNS = {
    "host-header": r"[A-Za-z0-9.*?-]+",
    "path-pattern": r"[A-Za-z0-9_.$/~\"'@:+&*?-]+",
    "http-request-method": r"[A-Z_-]{1,40}",
}


def settled_conditions(asked: list[Params]) -> list[Params]:
    """Return the conditions in all of the ways that AWS writes them, or refuse.

    A rule has five values at most, and one condition at most of hosts, paths, methods and sources.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
    """
    if not asked:
        raise invalid("A rule must have at least one condition")
    fields = [condition.get("Field") for condition in asked]
    for field in _ONCE:
        if fields.count(field) > 1:
            raise invalid(f"A rule can only have one '{field}' condition")
    settled = [_settled(condition) for condition in asked]
    if sum(len(_values_of(one)) for one in settled) > MOST_VALUES:
        raise invalid(f"A rule can only have '{MOST_VALUES}' condition values")
    return settled


def _settled(condition: Params) -> Params:
    field = condition.get("Field") or ""
    if field not in _CONFIGS:
        choices = ",".join(_CONFIGS)
        raise invalid(f"Condition field '{field}' must be one of '[{choices}]'")
    name = _CONFIGS[field]
    config, plain = condition.get(name), condition.get("Values")
    if plain and field not in _SHORT:
        raise invalid(f"The 'Values' field is not compatible with '{field}'")
    if plain and config:
        raise invalid(
            f"You cannot provide both Values and '{name}' for a condition of type '{field}'"
        )
    if plain and len(plain) > 1:
        raise invalid(f"The '{field}' field contains too many values; the limit is '1'")
    settled: Params = {"Field": field, name: config or {"Values": plain or []}}
    if field in _SHORT:
        settled["Values"] = list(settled[name].get("Values") or [])
    values = _values_of(settled)
    if not values:
        raise invalid("A condition value must be specified")
    for value in values:
        _check_value(field, value)
    return settled


def _values_of(condition: Params) -> list[Any]:
    found: list[Any] = condition[_CONFIGS[condition["Field"]]].get("Values") or []
    return found


def _check_value(field: str, value: Any) -> None:
    if isinstance(value, dict):
        if not value.get("Value"):
            raise invalid("A 'Value' must be specified in 'QueryStringKeyValuePair'")
        return
    if len(value) > LONGEST_VALUE:
        raise invalid(f"The '{field}' value is too long; the limit is '{LONGEST_VALUE}'")
    if field == "source-ip":
        _check_block(value)
    elif not re.fullmatch(_PATTERNS.get(field, ".+"), value):
        raise invalid(f"The '{field}' value '{value}' contains characters that are not allowed")


def _check_block(value: str) -> None:
    try:
        ip_network(value, strict=False)
    except ValueError:
        value_is = f"The 'source-ip' value '{value}' is not a valid CIDR block"
        raise invalid(value_is) from None
    if "/" not in value:
        raise invalid(f"The 'source-ip' value '{value}' must be in CIDR format")
