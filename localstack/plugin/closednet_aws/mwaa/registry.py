"""Looking an account's environments up, as they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moto.ec2.models import ec2_backends

from closednet_aws.mwaa.endpoints import are_there
from closednet_aws.mwaa.environment import is_gone, status_of
from closednet_aws.mwaa.errors import not_found

if TYPE_CHECKING:
    from closednet_aws.call import Call
    from closednet_aws.mwaa.environment import Environment
    from closednet_aws.mwaa.host import Environments, Host


def environments_of(host: Host, call: Call) -> Environments:
    """Return the environments of the caller's account and Region, without the deleted ones."""
    return environments_in(host, call.account_id, call.region)


def environments_in(host: Host, account_id: str, region: str) -> Environments:
    """Return the environments of an account and Region, without the deleted ones."""
    environments = host.environments(account_id, region)
    now = host.clock()
    for environment in list(environments.values()):
        if is_gone(environment, now):
            del environments[environment.name]
        else:
            _look_for_endpoints(environment, now)
    return environments


def find(host: Host, call: Call, name: str) -> Environment:
    """Return an environment, or refuse a name that the account does not have."""
    environment = environments_of(host, call).get(name)
    if environment is None:
        raise not_found(f"No environment found with name {name}")
    return environment


def find_by_arn(host: Host, call: Call, arn: str) -> Environment:
    """Return the environment of an ARN, which must be of the caller's account and Region."""
    prefix, _, name = arn.partition("/")
    _, _, _, region, account_id, _ = prefix.split(":")
    if (account_id, region) != (call.account_id, call.region):
        raise not_found(f"No environment found with ARN {arn}")
    return find(host, call, name)


def _look_for_endpoints(environment: Environment, now: float) -> None:
    """Let an environment out of PENDING for good, once the customer's endpoints have been seen."""
    if environment.waits_for_customer and status_of(environment, now) == "PENDING":
        backend = ec2_backends[environment.account_id][environment.region]
        environment.waits_for_customer = not are_there(backend, environment)
