"""A list of answers in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.elbv2.backend import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params

LARGEST_PAGE = 400


def paged(request: Params, member: str, items: list[Params]) -> Params:
    """Return the page that the request asks for, and the marker of the next one if there is one.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
    """
    marker = request.get("Marker") or "0"
    if not marker.isdecimal():
        raise invalid("The specified marker is not valid")
    first = int(marker)
    after = first + (request.get("PageSize") or LARGEST_PAGE)
    answer: Params = {member: items[first:after]}
    if after < len(items):
        answer["NextMarker"] = str(after)
    return answer
