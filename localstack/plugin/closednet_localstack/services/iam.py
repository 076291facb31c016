"""IAM as LocalStack has it, with the policy simulator of `closednet_aws` in its place.

Chosen by `PROVIDER_OVERRIDE_IAM=closednet`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack.services.iam.provider import IamProvider
from localstack.services.moto import MotoFallbackDispatcher
from localstack.services.plugins import Service, aws_provider

from closednet_aws.services.iam import OPERATIONS
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from closednet_localstack.binding import Handler


def _dispatch_table(provider: IamProvider) -> dict[str, Handler]:
    table: dict[str, Handler] = MotoFallbackDispatcher(provider)
    repairs = {name: repaired(table[name], repair) for name, repair in OPERATIONS.items()}
    return {name: repairs.get(name, handler) for name, handler in table.items()}


@aws_provider(api="iam", name="closednet")
def iam() -> Service:
    """Build the service as LocalStack does, so that its patches and resets keep working."""
    return Service.for_provider(IamProvider(), dispatch_table_factory=_dispatch_table)
