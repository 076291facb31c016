"""Route 53 as LocalStack has it, with the repairs of `closednet_aws.services.route53` in front.

Chosen by `PROVIDER_OVERRIDE_ROUTE53=closednet`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack.services.moto import MotoFallbackDispatcher
from localstack.services.plugins import Service, aws_provider
from localstack.services.route53.provider import Route53Provider

from closednet_aws.services.route53 import OPERATIONS
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from closednet_localstack.binding import Handler


def _dispatch_table(provider: Route53Provider) -> dict[str, Handler]:
    table: dict[str, Handler] = MotoFallbackDispatcher(provider)
    return table | {name: repaired(table[name], repair) for name, repair in OPERATIONS.items()}


@aws_provider(api="route53", name="closednet")
def route53() -> Service:
    """Build the service as LocalStack does, so that its patches and resets keep working."""
    return Service.for_provider(Route53Provider(), dispatch_table_factory=_dispatch_table)
