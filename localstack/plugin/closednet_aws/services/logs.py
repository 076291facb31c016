"""CloudWatch Logs, which tells a service of AWS's when somebody is about to read its log."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from closednet_aws.call import Call

if TYPE_CHECKING:
    from closednet_aws.call import Params, Repair

type BeforeReading = Callable[[Call, str], None]
"""Takes the caller and the name of the log group that is about to be read."""

_READING = ("DescribeLogStreams", "FilterLogEvents", "GetLogEvents")


def operations(before_reading: BeforeReading) -> dict[str, Repair]:
    """Return the operations that read a log group, each of which tells so first.

    @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
    """

    def read(call: Call, request: Params) -> Params:
        named = request.get("logGroupName") or request.get("logGroupIdentifier") or ""
        before_reading(call, _name_in(named))
        return call.original(request)

    return dict.fromkeys(_READING, read)


def _name_in(identifier: str) -> str:
    """Return the group's name, which an ARN has at its end, with or without a last `:*`."""
    return identifier.removesuffix(":*").rpartition(":")[2]
