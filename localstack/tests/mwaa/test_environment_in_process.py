"""MWAA without an emulator around it, on a clock of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from world import REGION, World

from closednet_aws.errors import AwsError
from closednet_aws.mwaa.endpoints import endpoints_of
from closednet_aws.mwaa.environment import PATIENCE_SECONDS

if TYPE_CHECKING:
    from closednet_aws.mwaa.environment import Environment


@pytest.fixture
def world(account: str) -> World:
    return World(account)


@pytest.mark.parametrize(
    ("seconds", "status", "changes"),
    [
        (0, "CREATING", 0),
        (59, "CREATING", 0),
        (60, "PENDING", 1),
        (60 + PATIENCE_SECONDS - 1, "PENDING", 1),
        (60 + PATIENCE_SECONDS, "CREATE_FAILED", 2),
    ],
)
def test_mwaa_waits_72_hours_for_the_customers_endpoints(
    world: World, seconds: float, status: str, changes: int
) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html"""
    world.create(EndpointManagement="CUSTOMER")
    world.now += seconds
    assert world.status() == status
    assert world.changes.count(world.account) == changes


@pytest.mark.parametrize("status", ["CREATING", "UPDATING", "DELETING"])
@pytest.mark.parametrize("operation", ["UpdateEnvironment", "DeleteEnvironment"])
def test_an_environment_on_which_something_is_under_way_is_left_alone(
    world: World, status: str, operation: str
) -> None:
    world.create()
    if status != "CREATING":
        world.now += 60
        world.call("UpdateEnvironment" if status == "UPDATING" else "DeleteEnvironment", Name="etl")
    world.now += 59
    with pytest.raises(AwsError, match=f"ValidationException: Environment etl is {status} and"):
        world.call(operation, Name="etl")
    world.now += 1
    if status != "DELETING":
        world.call(operation, Name="etl")


def test_an_update_needs_the_subnets_that_the_customer_left(world: World) -> None:
    environment = world.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    world.now += 60
    endpoint = _lead_to(world, environment, environment.identity.database_service)
    assert world.status() == "AVAILABLE"
    del world.backend.vpc_end_points[endpoint]
    subnet = environment.settings["NetworkConfiguration"]["SubnetIds"][0]
    world.backend.delete_subnet(subnet)
    with pytest.raises(AwsError, match=f"'{subnet}' does not exist"):
        world.call("UpdateEnvironment", Name="etl", MaxWorkers=3)
    assert environment.settings["MaxWorkers"] == 10


def test_endpoints_that_come_too_late_do_not_help(world: World) -> None:
    environment = world.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    world.now += 60 + PATIENCE_SECONDS
    _lead_to(world, environment, environment.identity.database_service)
    assert world.status() == "CREATE_FAILED"


def test_each_way_to_the_environment_is_told_by_its_port(world: World) -> None:
    environment = world.create()
    found = {endpoint.port: endpoint for endpoint in endpoints_of(world.backend, environment)}
    assert {port: endpoint.role for port, endpoint in found.items()} == {
        5432: "database",
        443: "webserver",
    }
    for endpoint in found.values():
        interfaces = [world.backend.enis[i] for i in endpoint.network_interface_ids]
        assert {interface.availability_zone for interface in interfaces} == {
            f"{REGION}a",
            f"{REGION}b",
        }


def test_the_customers_own_endpoint_is_told_as_well(world: World) -> None:
    environment = world.create(EndpointManagement="CUSTOMER")
    assert endpoints_of(world.backend, environment) == []
    made = _lead_to(world, environment, environment.identity.database_service)
    (endpoint,) = endpoints_of(world.backend, environment)
    assert (endpoint.port, endpoint.vpc_endpoint_id) == (5432, made)


def _lead_to(world: World, environment: Environment, service: str) -> str:
    subnet = world.backend.get_subnet(environment.settings["NetworkConfiguration"]["SubnetIds"][0])
    endpoint = world.backend.create_vpc_endpoint(
        subnet.vpc_id, service, "Interface", None, route_table_ids=[], subnet_ids=[]
    )
    identifier: str = endpoint.id
    return identifier
