"""A list of ARNs in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ecs.errors import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params


def paged(request: Params, member: str, items: list[str], size: int) -> Params:
    """Return the page that the request asks for, and the token of the next one if there is one.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServices.html
    """
    token = request.get("nextToken") or "0"
    if not token.isdecimal():
        raise invalid("Invalid token.")
    first = int(token)
    after = first + (request.get("maxResults") or size)
    answer: Params = {member: items[first:after]}
    if after < len(items):
        answer["nextToken"] = str(after)
    return answer
