"""ACM as LocalStack has it, with the repairs of `closednet_aws.services.acm` in front.

Chosen by `PROVIDER_OVERRIDE_ACM=closednet`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack.services.acm.provider import AcmProvider
from localstack.services.moto import MotoFallbackDispatcher
from localstack.services.plugins import Service, aws_provider

from closednet_aws.services.acm import operations
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from closednet_localstack.binding import Handler


def _dispatch_table(provider: AcmProvider) -> dict[str, Handler]:
    table: dict[str, Handler] = MotoFallbackDispatcher(provider)
    return {name: repaired(table[name], repair) for name, repair in operations(table).items()}


@aws_provider(api="acm", name="closednet")
def acm() -> Service:
    """Build the service as LocalStack does, so that its patches and resets keep working."""
    return Service.for_provider(AcmProvider(), dispatch_table_factory=_dispatch_table)
