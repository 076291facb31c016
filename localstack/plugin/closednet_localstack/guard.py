"""The door in front of the emulator: only programs of this machine may knock.

The emulator checks no credentials, so any page in any browser could drive it: a page of a foreign
site with a blind request, or a page whose name was rebound to 127.0.0.1 after it was loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack import config

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext
    from localstack.aws.chain import HandlerChain
    from localstack.http import Response

    type Refusal = tuple[int, str, str]
    """HTTP status, code, words."""

BODY_LIMIT_BYTES = 64 * 1024 * 1024
_LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")


def guard(chain: HandlerChain, context: RequestContext, response: Response) -> None:
    """Refuse a request before anything else reads it; nothing of it is executed."""
    refusal = _refusal(context)
    if refusal is None:
        # HTTP/2 has bodies without a length; reading them ends here.
        context.request.max_content_length = BODY_LIMIT_BYTES
        return
    status, code, message = refusal
    response.status_code = status
    response.set_json({"code": code, "message": message})
    chain.terminate()


def allowed_hosts() -> frozenset[str]:
    """Return every value of the Host header that names this emulator.

    The port that others see (`LOCALSTACK_HOST`) and the one it listens on differ in a container.
    """
    listening = {address.port for address in config.GATEWAY_LISTEN}
    ports = listening | {config.LOCALSTACK_HOST.port}
    return frozenset(f"{name}:{port}" for name in _LOOPBACK_NAMES for port in ports)


def _refusal(context: RequestContext) -> Refusal | None:
    headers = context.request.headers
    if headers.get("Host", "").lower() not in allowed_hosts():
        return 403, "closednet-host", "The Host header must name this machine and this port."
    if "Origin" in headers or headers.get("Sec-Fetch-Site", "none") != "none":
        return 403, "closednet-origin", "Web pages may not call the emulator."
    if "Transfer-Encoding" in headers:
        return 411, "closednet-body", "A request's body must come with its length."
    if (context.request.content_length or 0) > BODY_LIMIT_BYTES:
        limit = BODY_LIMIT_BYTES // (1024 * 1024)
        return 413, "closednet-body", f"A request's body may have {limit} MiB at most."
    return None
