"""Puts guard, routes, refusals and counter into the chain that every request passes."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from localstack.aws import handlers
from localstack.runtime import get_current_runtime

from closednet_aws import VERSION
from closednet_aws.managed_policies import share_managed_policies
from closednet_aws.retirement import Retirement
from closednet_localstack.account_changes import ACCOUNT_CHANGES
from closednet_localstack.airflow import web_login, web_server
from closednet_localstack.control import Control
from closednet_localstack.counter import counter
from closednet_localstack.engine import ENGINE
from closednet_localstack.guard import guard
from closednet_localstack.retired import turn_away
from closednet_localstack.routes import Routes
from closednet_localstack.schedules import schedules
from closednet_localstack.wire_format import identify, refuse

if TYPE_CHECKING:
    from collections.abc import Callable

LOG = logging.getLogger(__name__)


def wire() -> Callable[[], None]:
    """Take the emulator over; the function returned lets go of whoever depends on it."""
    share_managed_policies()
    changes, retirement = ACCOUNT_CHANGES, Retirement()
    token = os.environ.get("CLOSEDNET_TOKEN", "")
    if not token:
        LOG.warning("closednet: CLOSEDNET_TOKEN is not set; the plugin's routes refuse everybody")
    routes = Routes(
        Control(changes, retirement).routes()
        | {"mwaa/web-login": web_login, "schedules": schedules},
        token,
        reading={"mwaa/web-server": web_server},
        of_calls={"identify": identify, "refuse": refuse},
    )
    gateway = get_current_runtime().components.gateway
    gateway.request_handlers[:0] = [guard, routes]
    handlers.serve_custom_service_request_handlers.handlers.insert(0, turn_away(retirement))
    handlers.run_custom_response_handlers.append(counter(changes))
    LOG.info("closednet %s guards this emulator", VERSION)

    def let_go() -> None:
        changes.close()
        ENGINE.close()

    return let_go
