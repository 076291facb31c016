"""The route that tells when schedules come next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_localstack.route_input import account_in, region_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    type Body = Mapping[str, Any]


def schedules(body: Body) -> Body:
    """Tell of each schedule of an account when it comes next and what came of it."""
    from closednet_localstack.services.scheduler import SCHEDULER_HOST, coming  # noqa: PLC0415

    account, region = account_in(body), region_in(body)
    return {"seconds": SCHEDULER_HOST.seconds, "schedules": coming(account, region)}
