"""EC2 as LocalStack has it, with the repairs of `closednet_aws.ec2` in front.

Chosen by `PROVIDER_OVERRIDE_EC2=closednet`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from localstack.services.ec2.provider import Ec2Provider
from localstack.services.moto import MotoFallbackDispatcher
from localstack.services.plugins import Service, aws_provider

from closednet_aws.dry_run import refuse_dry_run
from closednet_aws.ec2.table import OPERATIONS
from closednet_aws.errors import AwsError
from closednet_localstack.binding import repaired, spoken

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext

    from closednet_aws.call import Params
    from closednet_localstack.binding import Handler


def _never_on_dry_run(handler: Handler) -> Handler:
    def handle(context: RequestContext, request: Params) -> Any:
        try:
            refuse_dry_run(request or {})
        except AwsError as refusal:
            raise spoken(refusal) from refusal
        return handler(context, request)

    return handle


def _dispatch_table(provider: Ec2Provider) -> dict[str, Handler]:
    table: dict[str, Handler] = MotoFallbackDispatcher(provider)
    for operation, repair in OPERATIONS.items():
        table[operation] = repaired(table[operation], repair)
    return {operation: _never_on_dry_run(handler) for operation, handler in table.items()}


@aws_provider(api="ec2", name="closednet")
def ec2() -> Service:
    """Build the service as LocalStack does, so that its patches and resets keep working."""
    return Service.for_provider(Ec2Provider(), dispatch_table_factory=_dispatch_table)
