"""The interface endpoints between an environment and the customer's VPC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2 import endpoint_managed
from closednet_aws.ec2.endpoint_services import offer, withdraw
from closednet_aws.mwaa.environment import roles_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from closednet_aws.mwaa.environment import Environment, Role

PORTS: dict[Role, int] = {"database": 5432, "webserver": 443}
"""Aurora PostgreSQL, and the web server's HTTPS.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html
"""

TAGS = {"AmazonMWAAManaged": ""}
"""The key is documented, its value is not.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-slr.html
"""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One way from the customer's VPC to a part of the environment."""

    role: Role
    port: int
    vpc_endpoint_id: str
    network_interface_ids: tuple[str, ...]


def endpoints_of(backend: Any, environment: Environment) -> list[Endpoint]:
    """Return the endpoints that the environment uses, MWAA's own or the customer's."""
    found = []
    for role in roles_in(environment.settings["WebserverAccessMode"]):
        for endpoint in _leading_to(backend, environment, role):
            interfaces = tuple(endpoint.network_interface_ids)
            found.append(Endpoint(role, PORTS[role], endpoint.id, interfaces))
    return found


def needed_roles(environment: Environment) -> tuple[Role, ...]:
    """Return what the environment reaches through endpoints in its access mode."""
    return roles_in(environment.settings["WebserverAccessMode"])


def are_there(backend: Any, environment: Environment) -> bool:
    """Tell whether an endpoint leads to each part that needs one."""
    roles = {endpoint.role for endpoint in endpoints_of(backend, environment)}
    return roles == set(needed_roles(environment))


def offer_services(backend: Any, environment: Environment) -> None:
    """Let the customer create the endpoints, where they are the customer's to manage.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html
    """
    for role in PORTS:
        offer(backend, service_name(environment, role))


def missing_roles(environment: Environment) -> list[Role]:
    """Return what MWAA has still to make an endpoint for."""
    return [role for role in needed_roles(environment) if role not in environment.endpoint_ids]


def settle(
    backend: Any,
    environment: Environment,
    subnets: Sequence[Any],
    groups: Sequence[Any],
) -> None:
    """Make the endpoints that the access mode needs, remove the others, give all the groups.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
    """
    roles = needed_roles(environment)
    for role in [role for role in environment.endpoint_ids if role not in roles]:
        endpoint_managed.delete(backend, environment.endpoint_ids.pop(role))
    for role in roles:
        if identifier := environment.endpoint_ids.get(role):
            endpoint_managed.regroup(backend, identifier, groups)
        else:
            name = service_name(environment, role)
            endpoint = endpoint_managed.create(backend, name, subnets, groups, TAGS)
            environment.endpoint_ids[role] = endpoint.id


def remove_all(backend: Any, environment: Environment) -> None:
    """Remove MWAA's own endpoints; the customer's stay, and lead to nothing."""
    for role in PORTS:
        withdraw(backend, service_name(environment, role))
    while environment.endpoint_ids:
        endpoint_managed.delete(backend, environment.endpoint_ids.popitem()[1])


def service_name(environment: Environment, role: Role) -> str:
    """Return the name of the endpoint service in front of a part of the environment."""
    identity = environment.identity
    return identity.database_service if role == "database" else identity.webserver_service


def _leading_to(backend: Any, environment: Environment, role: Role) -> Iterator[Any]:
    name = service_name(environment, role)
    subnets = environment.settings["NetworkConfiguration"]["SubnetIds"]
    vpc_ids = {s.vpc_id for s in backend.describe_subnets() if s.id in subnets}
    for endpoint in backend.vpc_end_points.values():
        if endpoint.service_name == name and endpoint.vpc_id in vpc_ids:
            yield endpoint
