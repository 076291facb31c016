"""Changing environments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of
from closednet_aws.errors import AwsError
from closednet_aws.mwaa import endpoints
from closednet_aws.mwaa.create import check_request
from closednet_aws.mwaa.environment import roles_in, status_of
from closednet_aws.mwaa.errors import INCORRECT_CONFIGURATION, invalid
from closednet_aws.mwaa.network import groups_in
from closednet_aws.mwaa.registry import find
from closednet_aws.mwaa.settings import changed_settings
from closednet_aws.mwaa.versions import check_change
from closednet_aws.mwaa.view import arn_of
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.mwaa.environment import Environment
    from closednet_aws.mwaa.host import Host

_READY = {"AVAILABLE", "UPDATE_FAILED"}


def update(host: Host, call: Call, request: Params) -> Params:
    """Change an environment that is ready, and its endpoints with it.

    What is new holds from the start of the update. An update for which the subnets have no room
    fails, and everything stays as it was. Where the customer manages the endpoints, another access
    mode may need one more, and the environment waits for it as it did when it was created.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_UpdateEnvironment.html
    """
    validate("mwaa", "UpdateEnvironment", request)
    environment = find(host, call, request["Name"])
    status = status_of(environment, host.clock())
    if status not in _READY:
        raise invalid(f"Environment {environment.name} is {status} and cannot be updated")
    old = environment.settings
    environment.settings = changed_settings(old, request)
    try:
        check_request(host, environment)
        check_change(old["AirflowVersion"], environment.settings["AirflowVersion"])
        failure = _move_endpoints(backend_of(call), environment, old)
    except AwsError:
        environment.settings = old
        raise
    _begin(host, environment, request, failure)
    return {"Arn": arn_of(environment)}


def _move_endpoints(backend: Any, environment: Environment, old: Params) -> Params | None:
    """Let the endpoints follow the new settings; return why they cannot, with the old ones back."""
    network = environment.settings["NetworkConfiguration"]
    subnets = [backend.get_subnet(identifier) for identifier in network["SubnetIds"]]
    groups = groups_in(backend, network["SecurityGroupIds"], subnets[0].vpc_id)
    roles = endpoints.needed_roles(environment)
    if environment.is_customer_managed:
        is_more = set(roles) > set(roles_in(old["WebserverAccessMode"]))
        environment.waits_for_customer = is_more
        return None
    try:
        endpoints.check_room(backend, environment, subnets, roles)
    except AwsError:
        environment.settings = old
        return INCORRECT_CONFIGURATION
    endpoints.settle(backend, environment, subnets, groups)
    return None


def _begin(host: Host, environment: Environment, request: Params, failure: Params | None) -> None:
    environment.phase = "UPDATING"
    environment.failure = failure
    environment.replacement = request.get("WorkerReplacementStrategy")
    environment.changed_at = host.clock()
    environment.due = environment.changed_at + host.seconds
    host.expect_change(environment.account_id, environment.due)
    if environment.waits_for_customer:
        host.expect_change(environment.account_id, environment.patience_ends)
