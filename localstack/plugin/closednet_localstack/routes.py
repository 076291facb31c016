"""The plugin's own routes below `/_localstack/closednet`: JSON both ways, with the token."""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from localstack.aws.api import RequestContext
    from localstack.aws.chain import HandlerChain
    from localstack.http import Request, Response

type Route = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Takes what a request says and returns the body of the answer, or raises `Refused`."""

PREFIX = "/_localstack/closednet"
BODY_LIMIT_BYTES = 16 * 1024
CALL_LIMIT_BYTES = 96 * 1024 * 1024
"""Of routes that take a whole AWS call, as base64."""


class Refused(Exception):
    """A request that a route does not serve: HTTP status, code and words."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


class Routes:
    """Serves the routes by exact path, before LocalStack's own routing sees the request.

    Each is POST with a JSON object as its body, but for those that read: GET with a query.
    """

    def __init__(
        self,
        routes: Mapping[str, Route],
        token: str,
        *,
        reading: Mapping[str, Route],
        of_calls: Mapping[str, Route],
    ) -> None:
        self._routes = {
            f"{PREFIX}/{name}": (method, route, limit)
            for method, limit, some in (
                ("POST", BODY_LIMIT_BYTES, routes),
                ("POST", CALL_LIMIT_BYTES, of_calls),
                ("GET", 0, reading),
            )
            for name, route in some.items()
        }
        self._token = token.encode()

    def __call__(self, chain: HandlerChain, context: RequestContext, response: Response) -> None:
        """Answer a request below the prefix, whatever it is; let any other pass."""
        request = context.request
        if not request.path.startswith(PREFIX):
            return
        try:
            route, limit = self._route(request)
            self._admit(request)
            asked = request.args if request.method == "GET" else _body(request, limit)
            response.set_json(dict(route(asked)))
        except Refused as refused:
            response.status_code = refused.status
            response.set_json({"code": refused.code, "message": refused.message})
        chain.terminate()

    def _route(self, request: Request) -> tuple[Route, int]:
        found = self._routes.get(request.path)
        if found is None:
            raise Refused(404, "closednet-route", "There is no such route.")
        method, route, limit = found
        if request.method != method:
            raise Refused(405, "closednet-method", f"This route of closednet is {method} only.")
        return route, limit

    def _admit(self, request: Request) -> None:
        given = request.headers.get("x-closednet-token", "").encode()
        if not self._token or not hmac.compare_digest(given, self._token):
            raise Refused(403, "closednet-token", "The x-closednet-token header is not this run's.")


def _body(request: Request, limit: int) -> Mapping[str, Any]:
    if request.mimetype != "application/json":
        raise Refused(415, "closednet-type", "The body must be application/json.")
    # A stream makes room for all that it is asked for, so that only what comes is asked for.
    text = request.stream.read(min(limit, request.content_length or 0) + 1)
    if len(text) > limit:
        raise Refused(413, "closednet-body", f"The body may have {limit} bytes at most.")
    try:
        body = json.loads(text)
    except ValueError:
        raise Refused(400, "closednet-input", "The body is not JSON.") from None
    if not isinstance(body, dict):
        raise Refused(400, "closednet-input", "The body must be a JSON object.")
    return body
