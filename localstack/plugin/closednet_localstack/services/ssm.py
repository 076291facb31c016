"""Run Command of Systems Manager over moto's model, and nothing else of the service.

Chosen by `PROVIDER_OVERRIDE_SSM=closednet`; moto's models load with the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from localstack.aws.skeleton import Skeleton
from localstack.aws.spec import load_service
from localstack.services.moto import call_moto
from localstack.services.plugins import Service, aws_provider

from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext

    from closednet_aws.call import Call, Params


def _moto(context: RequestContext, _request: Params) -> Params:
    answer: Params = call_moto(context)
    return answer


def _later(call: Call, request: Params) -> Params | None:
    from closednet_aws.services.ssm import OPERATIONS  # noqa: PLC0415

    return OPERATIONS[call.operation](call, request)


@aws_provider(api="ssm", name="closednet")
def ssm() -> Service:
    """Build the service; what is not served answers 501."""
    names = ("GetCommandInvocation", "ListCommands", "SendCommand")
    table = {name: repaired(_moto, _later) for name in names}
    return Service(name="ssm", skeleton=Skeleton(load_service("ssm"), table))
