"""Environments whose endpoints the customer creates and keeps.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import ClientFactory

DATABASE, WEBSERVER = "DatabaseVpcEndpointService", "WebserverVpcEndpointService"


@pytest.mark.parametrize(
    ("mode", "services", "status"),
    [
        ("PRIVATE_ONLY", [], "PENDING"),
        ("PRIVATE_ONLY", [DATABASE], "PENDING"),
        ("PRIVATE_ONLY", [WEBSERVER], "PENDING"),
        ("PRIVATE_ONLY", [DATABASE, WEBSERVER], "AVAILABLE"),
        ("PUBLIC_ONLY", [], "PENDING"),
        ("PUBLIC_ONLY", [DATABASE], "AVAILABLE"),
    ],
)
def test_an_environment_is_pending_until_each_part_has_an_endpoint(
    airflow: Airflow, wait: Waiter, mode: str, services: list[str], status: str
) -> None:
    airflow.create(EndpointManagement="CUSTOMER", WebserverAccessMode=mode)
    assert airflow.get()["Status"] == "CREATING"
    assert airflow.endpoints() == {}
    wait("PENDING")
    for service in services:
        airflow.add_endpoint(airflow.get()[service])
    assert airflow.get()["Status"] == status


def test_once_seen_the_endpoints_are_the_customers_to_delete(
    airflow: Airflow, wait: Waiter
) -> None:
    airflow.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    wait("PENDING")
    endpoint = airflow.add_endpoint(airflow.get()[DATABASE])
    wait("AVAILABLE")
    assert airflow.ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint])["Unsuccessful"] == []
    assert airflow.get()["Status"] == "AVAILABLE"


def test_an_endpoint_in_another_vpc_does_not_count(airflow: Airflow, wait: Waiter) -> None:
    airflow.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    wait("PENDING")
    other = airflow.ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    subnet = airflow.add_subnet("10.9.1.0/24", "a", other)
    airflow.ec2.create_vpc_endpoint(
        VpcEndpointType="Interface",
        VpcId=other,
        ServiceName=airflow.get()[DATABASE],
        SubnetIds=[subnet],
    )
    assert airflow.get()["Status"] == "PENDING"


def test_a_private_web_server_needs_an_endpoint_once_more(airflow: Airflow, wait: Waiter) -> None:
    airflow.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    wait("PENDING")
    airflow.add_endpoint(airflow.get()[DATABASE])
    wait("AVAILABLE")
    airflow.mwaa.update_environment(Name="etl", WebserverAccessMode="PRIVATE_ONLY")
    wait("PENDING")
    airflow.add_endpoint(airflow.get()[WEBSERVER])
    assert airflow.get()["Status"] == "AVAILABLE"


def test_the_services_are_offered_to_nobody_else_and_no_longer_than_the_environment_lasts(
    airflow: Airflow, wait: Waiter, client: ClientFactory, other_account: str
) -> None:
    airflow.create(EndpointManagement="CUSTOMER")
    service = airflow.get()[DATABASE]
    stranger = client("ec2", other_account)
    vpc = stranger.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    with refused("InvalidServiceName"):
        stranger.create_vpc_endpoint(VpcEndpointType="Interface", VpcId=vpc, ServiceName=service)
    wait("PENDING")
    airflow.mwaa.delete_environment(Name="etl")
    with refused("InvalidServiceName"):
        airflow.add_endpoint(service)


def test_services_that_mwaa_manages_are_not_offered(airflow: Airflow) -> None:
    airflow.create()
    with refused("InvalidServiceName"):
        airflow.add_endpoint(airflow.get()[DATABASE])
