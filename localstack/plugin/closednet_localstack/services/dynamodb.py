"""DynamoDB without Java, which LocalStack's own needs: moto's, with AWS's constraints in front.

Chosen by `PROVIDER_OVERRIDE_DYNAMODB=closednet`; moto's models load with the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack.aws.skeleton import Skeleton
from localstack.aws.spec import load_service
from localstack.services.moto import call_moto
from localstack.services.plugins import Service, aws_provider

from closednet_aws.services.dynamodb import operations
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext

    from closednet_aws.call import Params


def _moto(context: RequestContext, _request: Params) -> Params:
    answer: Params = call_moto(context)
    return answer


@aws_provider(api="dynamodb", name="closednet")
def dynamodb() -> Service:
    """Build the service; what moto lacks answers 501."""
    model = load_service("dynamodb")
    repairs = operations(model.operation_names)
    table = {name: repaired(_moto, repair) for name, repair in repairs.items()}
    return Service(name="dynamodb", skeleton=Skeleton(model, table))
