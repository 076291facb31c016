"""SageMaker, which LocalStack does not have: moto's, with the rules of `closednet_aws` in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack.aws.skeleton import Skeleton
from localstack.aws.spec import load_service
from localstack.services.moto import call_moto
from localstack.services.plugins import Service, aws_provider

from closednet_aws.services.sagemaker import OPERATIONS
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext

    from closednet_aws.call import Params
    from closednet_localstack.binding import Handler


def _moto(context: RequestContext, _request: Params) -> Params:
    answer: Params = call_moto(context)
    return answer


@aws_provider(api="sagemaker", name="default")
def sagemaker() -> Service:
    """Build the service; what moto lacks answers 501."""
    model = load_service("sagemaker")
    table: dict[str, Handler] = dict.fromkeys(model.operation_names, _moto)
    table |= {operation: repaired(_moto, repair) for operation, repair in OPERATIONS.items()}
    return Service(name="sagemaker", skeleton=Skeleton(model, table))
