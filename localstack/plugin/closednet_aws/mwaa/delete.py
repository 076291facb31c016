"""Deleting environments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.mwaa.environment import status_of
from closednet_aws.mwaa.errors import invalid
from closednet_aws.mwaa.presence import remove_all
from closednet_aws.mwaa.registry import find
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.mwaa.host import Host

_BUSY = {"CREATING", "UPDATING", "DELETING"}


def delete(host: Host, call: Call, request: Params) -> None:
    """Delete an environment on which nothing else is under way; its part of the VPC goes at once.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_DeleteEnvironment.html
    """
    validate("mwaa", "DeleteEnvironment", request)
    environment = find(host, call, request["Name"])
    now = host.clock()
    status = status_of(environment, now)
    if status in _BUSY:
        raise invalid(f"Environment {environment.name} is {status} and cannot be deleted")
    remove_all(backend_of(call), environment)
    environment.phase = "DELETING"
    environment.failure = None
    environment.changed_at, environment.due = now, now + host.seconds
    host.expect_change(call.account_id, environment.due)
