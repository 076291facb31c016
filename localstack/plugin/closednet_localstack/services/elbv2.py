"""Elastic Load Balancing, which LocalStack does not have: moto's, with AWS's rules in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack.aws.skeleton import Skeleton
from localstack.aws.spec import load_service
from localstack.services.moto import call_moto
from localstack.services.plugins import Service, aws_provider

from closednet_aws.elbv2.table import operations
from closednet_localstack.binding import repaired
from closednet_localstack.target_health import target_health

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext

    from closednet_aws.call import Params


def _moto(context: RequestContext, _request: Params) -> Params:
    answer: Params = call_moto(context)
    return answer


@aws_provider(api="elbv2", name="default")
def elbv2() -> Service:
    """Build the service; what moto lacks answers 501."""
    model = load_service("elbv2")
    repairs = operations(model.operation_names, target_health)
    table = {operation: repaired(_moto, repair) for operation, repair in repairs.items()}
    return Service(name="elbv2", skeleton=Skeleton(model, table))
