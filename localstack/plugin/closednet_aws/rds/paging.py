"""A list of answers in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.rds.errors import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params

LARGEST_PAGE = 100
_SMALLEST_PAGE = 20


def paged(request: Params, member: str, items: list[Params]) -> Params:
    """Return the page that the request asks for, and the marker of the next one if there is one.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html
    """
    marker, size = request.get("Marker") or "0", request.get("MaxRecords") or LARGEST_PAGE
    if not marker.isdecimal():
        raise invalid(f"Invalid marker: {marker}")
    if not _SMALLEST_PAGE <= size <= LARGEST_PAGE:
        raise invalid(
            f"Invalid value {size} for MaxRecords. Must be between {_SMALLEST_PAGE} and "
            f"{LARGEST_PAGE}"
        )
    first = int(marker)
    answer: Params = {member: items[first : first + size]}
    if first + size < len(items):
        answer["Marker"] = str(first + size)
    return answer
