"""The routes of whoever plays an MWAA environment's web server: what it shows, whom it lets in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.mwaa.web_login import identity_of
from closednet_aws.mwaa.web_server_state import environment_at, web_server_state
from closednet_localstack.engine import ENGINE
from closednet_localstack.route_input import account_in, region_in, text_in
from closednet_localstack.routes import Refused
from closednet_localstack.services.mwaa import MWAA_HOST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from closednet_aws.mwaa.environment import Environment

    type Body = Mapping[str, Any]


def web_server(query: Body) -> Body:
    """Return the state of the environment whose web server is `host`; 404 where there is none."""
    environment = _environment(query)
    if environment is None:
        message = "No environment of the account has a web server of this name in the Region."
        raise Refused(404, "closednet-web-server", message)
    return web_server_state(MWAA_HOST, ENGINE.ask, environment)


def web_login(body: Body) -> Body:
    """Return as whom a token opens the pages of `host`; 403 where it was not handed out lately."""
    token, environment = text_in(body, "token"), _environment(body)
    identity = identity_of(MWAA_HOST, environment, token) if environment else None
    if identity is None:
        message = "The token was not handed out for this web server within the last 60 seconds."
        raise Refused(403, "closednet-web-login", message)
    return {"airflowIdentity": identity, "role": "Admin"}


def _environment(asked: Body) -> Environment | None:
    place = account_in(asked), region_in(asked)
    return environment_at(MWAA_HOST, *place, text_in(asked, "host"))
