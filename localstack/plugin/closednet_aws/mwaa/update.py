"""Changing environments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of
from closednet_aws.mwaa import endpoints, presence, scheduler_log
from closednet_aws.mwaa.create import check_request
from closednet_aws.mwaa.environment import status_of
from closednet_aws.mwaa.errors import invalid
from closednet_aws.mwaa.network import groups_in, subnets_named
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
    """Change an environment that is ready, and all that it has in the VPC with it.

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
    wanted = replace(environment, settings=changed_settings(environment.settings, request))
    check_request(host, wanted)
    check_change(environment.settings["AirflowVersion"], wanted.settings["AirflowVersion"])
    environment.failure = _follow(backend_of(call), wanted)
    if environment.failure is None:
        scheduler_log.make(backend_of(call), wanted)
        environment.waits_for_customer = _needs_more(environment, wanted)
        environment.settings = wanted.settings
    _begin(host, environment, request)
    return {"Arn": arn_of(environment)}


def _follow(backend: Any, wanted: Environment) -> Params | None:
    """Let all that stands in the VPC follow the settings, or return why it cannot."""
    network = wanted.settings["NetworkConfiguration"]
    subnets = subnets_named(backend, network["SubnetIds"])
    groups = groups_in(backend, network["SecurityGroupIds"], subnets[0].vpc_id)
    return presence.settle(backend, wanted, subnets, groups)


def _needs_more(environment: Environment, wanted: Environment) -> bool:
    """Tell whether the customer has to create an endpoint that was not needed so far."""
    more = set(endpoints.needed_roles(wanted)) - set(endpoints.needed_roles(environment))
    return wanted.is_customer_managed and bool(more)


def _begin(host: Host, environment: Environment, request: Params) -> None:
    environment.phase = "UPDATING"
    environment.replacement = request.get("WorkerReplacementStrategy")
    environment.changed_at = host.clock()
    environment.due = environment.changed_at + host.seconds
    host.expect_change(environment.account_id, environment.due)
    if environment.waits_for_customer:
        host.expect_change(environment.account_id, environment.patience_ends)
