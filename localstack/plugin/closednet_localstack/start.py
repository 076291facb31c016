"""Wires the plugin into LocalStack when it starts; named in entry_points.txt."""

from __future__ import annotations

import gc
import logging
import os

from localstack.aws import handlers
from localstack.runtime import get_current_runtime, hooks

from closednet_aws import VERSION
from closednet_aws.changes import Changes
from closednet_aws.retirement import Retirement
from closednet_localstack.control import Control
from closednet_localstack.counter import counter
from closednet_localstack.guard import guard
from closednet_localstack.retired import turn_away
from closednet_localstack.routes import Routes

LOG = logging.getLogger(__name__)

_changes = Changes()


def _start() -> None:
    """Put guard, routes, refusals and counter into the chain that every request passes.

    LocalStack swallows what a hook raises and would go on without a guard, so a failure ends it.
    """
    try:
        _wire()
    except Exception:
        LOG.critical("closednet: the plugin cannot start, so the emulator does not", exc_info=True)
        os._exit(1)
    LOG.info("closednet %s guards this emulator", VERSION)


def _wire() -> None:
    retirement = Retirement()
    token = os.environ.get("CLOSEDNET_TOKEN", "")
    if not token:
        LOG.warning("closednet: CLOSEDNET_TOKEN is not set; the plugin's routes refuse everybody")
    routes = Routes(Control(_changes, retirement).routes(), token)
    gateway = get_current_runtime().components.gateway
    gateway.request_handlers[:0] = [guard, routes]
    handlers.serve_custom_service_request_handlers.handlers.insert(0, turn_away(retirement))
    handlers.run_custom_response_handlers.append(counter(_changes))


def _stop() -> None:
    """Let the readers go that wait for a change; the process ends after them."""
    _changes.close()


def _ready() -> None:
    """Spare the collector what has just been loaded for good, some hundred megabytes of models.

    Python goes through all of it once more when it ends: 1.6 s to stop with it, 0.3 s without.
    """
    gc.freeze()


start = hooks.on_infra_start()(_start)
ready = hooks.on_infra_ready()(_ready)
stop = hooks.on_infra_shutdown()(_stop)
