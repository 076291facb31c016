"""Schedule expressions: which there are, and which come once."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from closednet_aws.scheduler.errors import invalid

_RATE = re.compile(r"rate\([1-9]\d* (?:minute|hour|day)s?\)")
_AT = re.compile(r"at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)")
_CRON = re.compile(r"cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)")

_ITEM = r"(?:\*|{one}(?:-{one})?)(?:/\d+)?"
_MONTH = r"(?:1[0-2]|0?[1-9]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
_WEEKDAY = r"(?:[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"


def _list_of(one: str, *others: str) -> re.Pattern[str]:
    item = "|".join([_ITEM.format(one=one), *others])
    return re.compile(rf"(?:{item})(?:,(?:{item}))*", re.IGNORECASE)


_FIELDS = (
    _list_of(r"(?:[1-5]\d|0?\d)"),
    _list_of(r"(?:2[0-3]|1\d|0?\d)"),
    _list_of(_DAY, r"\?", r"L", rf"{_DAY}W"),
    _list_of(_MONTH),
    _list_of(_WEEKDAY, r"\?", r"L", rf"{_WEEKDAY}L", rf"{_WEEKDAY}#[1-5]"),
    _list_of(r"(?:19[7-9]\d|2[01]\d\d)"),
)
_DAY_OF_MONTH, _DAY_OF_WEEK = 2, 4


def check(expression: str, time_zone: str) -> None:
    """Refuse an expression that is none; of the two days of `cron` one is `?`.

    @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
    """
    try:
        ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise invalid(f"The provided timezone {time_zone} is not supported.") from None
    if not (_RATE.fullmatch(expression) or _is_at(expression) or _is_cron(expression)):
        raise invalid(f"Invalid Schedule Expression {expression}.")


def once_at(expression: str, time_zone: str) -> float | None:
    """Return when an `at` expression comes; None for those that come again and again."""
    found = _AT.fullmatch(expression)
    if found is None:
        return None
    return datetime.fromisoformat(found[1]).replace(tzinfo=ZoneInfo(time_zone)).timestamp()


def _is_at(expression: str) -> bool:
    found = _AT.fullmatch(expression)
    try:
        return found is not None and bool(datetime.fromisoformat(found[1]))
    except ValueError:
        return False


def _is_cron(expression: str) -> bool:
    found = _CRON.fullmatch(expression)
    if found is None:
        return False
    fields = found.groups()
    fit = all(rule.fullmatch(one) for rule, one in zip(_FIELDS, fields, strict=True))
    return fit and [fields[_DAY_OF_MONTH], fields[_DAY_OF_WEEK]].count("?") == 1
