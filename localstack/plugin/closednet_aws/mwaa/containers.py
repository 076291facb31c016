"""The schedulers and workers of an environment: containers of AWS's in the customer's subnets."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2 import service_interfaces

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from closednet_aws.mwaa.environment import Component, Environment

REQUESTER = "amazon-mwaa"
"""Like the aliases of other services (`amazon-elb`); MWAA's own is not documented."""

COUNTS: dict[Component, str] = {"scheduler": "Schedulers", "worker": "MinWorkers"}
"""How many containers of each kind there are; more workers come with work, and there is none here.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-autoscaling.html
"""


def addresses_needed(environment: Environment, subnets: Sequence[Any]) -> Counter[str]:
    """Count the addresses that containers still to come need, by subnet id."""
    return Counter(subnet.id for _, subnet in _missing(environment, subnets))


def settle(
    backend: Any, environment: Environment, subnets: Sequence[Any], groups: Sequence[Any]
) -> None:
    """Have as many containers as the settings say, one after the other in the two subnets.

    Each has an interface with the environment's groups. That they stand in the customer's subnets
    is documented; what AWS writes on their interfaces (description, requester, kind of attachment)
    is not, nor in which order they are spread.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/what-is-mwaa.html
    @see https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html
    """
    for component, setting in COUNTS.items():
        placed = environment.interface_ids[component]
        while len(placed) > environment.settings[setting]:
            service_interfaces.remove(backend, placed.pop())
        service_interfaces.regroup(backend, placed, groups)
    for component, subnet in list(_missing(environment, subnets)):
        description = f"Amazon MWAA {component} of environment {environment.name}"
        placed = environment.interface_ids[component]
        placed.append(service_interfaces.place(backend, subnet, groups, REQUESTER, description))


def remove_all(backend: Any, environment: Environment) -> None:
    """Remove every container with its interface."""
    for placed in environment.interface_ids.values():
        while placed:
            service_interfaces.remove(backend, placed.pop())


def _missing(environment: Environment, subnets: Sequence[Any]) -> Iterator[tuple[Component, Any]]:
    for component, setting in COUNTS.items():
        placed = len(environment.interface_ids[component])
        for index in range(placed, environment.settings[setting]):
            yield component, subnets[index % len(subnets)]
