"""CloudWatch Logs as LocalStack has it; MWAA's schedulers write before their log is read.

Chosen by `PROVIDER_OVERRIDE_LOGS=closednet`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from localstack.services.logs.provider import LogsProvider
from localstack.services.moto import MotoFallbackDispatcher
from localstack.services.plugins import Service, aws_provider

from closednet_aws.mwaa.web_server_state import before_reading_log
from closednet_aws.services.logs import operations
from closednet_localstack.binding import repaired
from closednet_localstack.services.mwaa import MWAA_HOST

if TYPE_CHECKING:
    from closednet_localstack.binding import Handler


def _dispatch_table(provider: LogsProvider) -> dict[str, Handler]:
    table: dict[str, Handler] = MotoFallbackDispatcher(provider)
    repairs = operations(partial(before_reading_log, MWAA_HOST))
    return table | {name: repaired(table[name], repair) for name, repair in repairs.items()}


@aws_provider(api="logs", name="closednet")
def logs() -> Service:
    """Build the service as LocalStack does, so that its patches and resets keep working."""
    return Service.for_provider(LogsProvider(), dispatch_table_factory=_dispatch_table)
