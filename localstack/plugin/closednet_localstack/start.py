"""What LocalStack calls when it starts, is ready and stops; named in entry_points.txt."""

from __future__ import annotations

import gc
import logging
import os
from contextlib import ExitStack
from threading import Timer

from localstack.runtime import hooks

LOG = logging.getLogger(__name__)

LONGEST_STOP_SECONDS = 3

_at_stop = ExitStack()


def _start() -> None:
    """Wire the plugin in, or end the emulator.

    LocalStack goes on without a plugin that cannot be imported or raises, and says nothing; an
    emulator without its guard is open to every web page, so it must not be one.
    """
    try:
        from closednet_localstack.wiring import wire  # noqa: PLC0415

        _at_stop.callback(wire())
    except Exception:
        LOG.critical("closednet: the plugin cannot start, so the emulator does not", exc_info=True)
        os._exit(1)


def _ready() -> None:
    """Spare the collector what has just been loaded for good, some hundred megabytes of models.

    Python goes through all of it once more when it ends: 1.6 s to stop with it, 0.3 s without.
    """
    gc.freeze()


def _stop() -> None:
    """Let waiting readers go, and see to it that the process ends.

    LocalStack waits for ever for a request that is being answered while its server goes down; all
    state is in memory, so nothing is lost by leaving.
    """
    _at_stop.close()
    last_resort = Timer(LONGEST_STOP_SECONDS, os._exit, (0,))
    last_resort.daemon = True
    last_resort.start()


start = hooks.on_infra_start()(_start)
ready = hooks.on_infra_ready()(_ready)
stop = hooks.on_infra_shutdown()(_stop)
