"""A list of answers in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.scheduler.errors import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params

_PAGE = 100


def paged(request: Params, member: str, items: list[Params]) -> Params:
    """Return the page that the request asks for, and the token of the next one if there is one.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListSchedules.html
    """
    token = request.get("NextToken") or "0"
    if not token.isdecimal():
        raise invalid("Invalid NextToken.")
    first = int(token)
    after = first + (request.get("MaxResults") or _PAGE)
    answer: Params = {member: items[first:after]}
    if after < len(items):
        answer["NextToken"] = str(after)
    return answer
