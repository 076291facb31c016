"""All that an environment has in the customer's VPC: containers, and the endpoints they call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.addresses import lowest_free
from closednet_aws.errors import AwsError
from closednet_aws.mwaa import containers, endpoints
from closednet_aws.mwaa.errors import INCORRECT_CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from closednet_aws.call import Params
    from closednet_aws.mwaa.environment import Environment


def settle(
    backend: Any, environment: Environment, subnets: Sequence[Any], groups: Sequence[Any]
) -> Params | None:
    """Make, change and remove what the settings ask for, all of it with these groups.

    Endpoints that the customer manages are left alone. Where the subnets have no room, nothing
    happens, and the `UpdateError` is returned with which the phase ends.
    """
    try:
        _check_room(backend, environment, subnets)
    except AwsError:
        return INCORRECT_CONFIGURATION
    if not environment.is_customer_managed:
        endpoints.settle(backend, environment, subnets, groups)
    containers.settle(backend, environment, subnets, groups)
    return None


def remove_all(backend: Any, environment: Environment) -> None:
    """Remove all of it but the customer's own endpoints, which lead to nothing from then on."""
    containers.remove_all(backend, environment)
    endpoints.remove_all(backend, environment)


def _check_room(backend: Any, environment: Environment, subnets: Sequence[Any]) -> None:
    """Refuse subnets without an address for everything that is still to be made."""
    own = 0 if environment.is_customer_managed else len(endpoints.missing_roles(environment))
    needed = containers.addresses_needed(environment, subnets)
    for subnet in subnets:
        lowest_free(backend, subnet, own + needed[subnet.id])
