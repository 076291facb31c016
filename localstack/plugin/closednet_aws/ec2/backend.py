"""The moto objects that a call is about, or AWS's refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def backend_of(call: Call) -> Any:
    """Return moto's EC2 of the caller's account and Region."""
    return ec2_backends[call.account_id][call.region]


def required(request: Params, member: str) -> Any:
    """Return a member that AWS does not do without.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    """
    value = request.get(member)
    if value in (None, "", []):
        name = member[0].lower() + member[1:]
        raise AwsError("MissingParameter", f"The request must contain the parameter {name}")
    return value


def without(request: Params, *members: str) -> Params:
    """Return the request less some members."""
    return {name: value for name, value in request.items() if name not in members}
