"""Counts what learners change, by watching every answer that leaves the emulator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.mutation import is_mutating

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext
    from localstack.aws.chain import Handler, HandlerChain
    from localstack.http import Response

    from closednet_aws.changes import Changes

_FIRST_FAILURE = 400


def counter(changes: Changes) -> Handler:
    """Return a response handler that notes each successful change, before the caller hears of it.

    Calls between services of the emulator belong to the call that caused them.
    """

    def note(_chain: HandlerChain, context: RequestContext, response: Response) -> None:
        called = context.service_operation
        if called is None or context.is_internal_call or response.status_code >= _FIRST_FAILURE:
            return
        if is_mutating(called.service, called.operation):
            changes.note(context.account_id)

    return note
