"""Turns away the calls of retired accounts, in the words of the service they call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_localstack.binding import spoken

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext
    from localstack.aws.chain import Handler, HandlerChain
    from localstack.http import Response

    from closednet_aws.retirement import Retirement


def turn_away(retirement: Retirement) -> Handler:
    """Return a request handler that runs once a call is parsed and before a service sees it."""

    def check(_chain: HandlerChain, context: RequestContext, _response: Response) -> None:
        refusal = retirement.refusal(context.account_id)
        if refusal is not None:
            raise spoken(refusal)

    return check
