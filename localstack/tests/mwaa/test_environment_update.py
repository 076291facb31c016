"""What UpdateEnvironment changes, and what it refuses.

@see https://docs.aws.amazon.com/mwaa/latest/API/API_UpdateEnvironment.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from airflow import add_bucket

from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import ClientFactory

ON = {"Enabled": True, "LogLevel": "DEBUG"}
ADDRESSES_OF_A_28 = 11


@pytest.fixture
def ready(airflow: Airflow, wait: Waiter) -> Airflow:
    airflow.create(AirflowVersion="2.10.3")
    wait("AVAILABLE")
    return airflow


def test_what_an_update_names_is_new_and_the_rest_stays(
    ready: Airflow, client: ClientFactory, account: str
) -> None:
    add_bucket(client("s3"), f"moved-{account}")
    changed = {
        "AirflowConfigurationOptions": {"core.parallelism": "8"},
        "AirflowVersion": "2.11.0",
        "DagS3Path": "new/dags",
        "EnvironmentClass": "mw1.large",
        "ExecutionRoleArn": f"arn:aws:iam::{account}:role/narrower",
        "MaxWorkers": 4,
        "Schedulers": 5,
        "SourceBucketArn": f"arn:aws:s3:::moved-{account}",
        "WeeklyMaintenanceWindowStart": "MON:00:30",
    }
    before = ready.get()
    ready.mwaa.update_environment(Name="etl", **changed)
    after = ready.get()
    assert {member: after[member] for member in changed} == changed
    moved = {"Status", "LastUpdate", *changed}
    assert {k: v for k, v in after.items() if k not in moved} == {
        k: v for k, v in before.items() if k not in moved
    }


def test_logs_change_one_kind_at_a_time(ready: Airflow) -> None:
    ready.mwaa.update_environment(Name="etl", LoggingConfiguration={"WorkerLogs": ON})
    logs = ready.get()["LoggingConfiguration"]
    assert {kind for kind, shown in logs.items() if shown["Enabled"]} == {"TaskLogs", "WorkerLogs"}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"MaxWorkers": 26}, "MaxWorkers must be between 1 and 25"),
        ({"MinWorkers": 11}, "MinWorkers must not be greater than MaxWorkers"),
        ({"EnvironmentClass": "mw1.micro"}, "Schedulers must be between 1 and 1"),
        ({"AirflowVersion": "2.10.0"}, "2.10.0 is not supported"),
        ({"AirflowVersion": "3.0.6"}, "2.10.3 cannot become 3.0.6 directly"),
        ({"DagS3Path": "/dags"}, "must be relative"),
        ({"SourceBucketArn": "arn:aws:s3:::absent"}, "does not exist"),
        ({"WebserverAccessMode": "OPEN"}, "enum value set"),
        ({"WorkerReplacementStrategy": "SOON"}, "enum value set: [FORCED, GRACEFUL]"),
        ({"NetworkConfiguration": {"SecurityGroupIds": ["sg-0"]}}, "'sg-0' does not exist"),
        ({"NetworkConfiguration": {"SecurityGroupIds": []}}, "greater than or equal to 1"),
        ({"NetworkConfiguration": {}}, "Member must not be null"),
    ],
    ids=str,
)
def test_an_update_that_aws_refuses_changes_nothing(
    ready: Airflow, changed: dict[str, Any], words: str
) -> None:
    before, interfaces = ready.get(), ready.interfaces()
    with refused("ValidationException", words):
        ready.mwaa.update_environment(Name="etl", **changed)
    assert (ready.get(), ready.interfaces()) == (before, interfaces)


@pytest.mark.parametrize(
    "steps",
    [["2.11.0", "3.0.6"], ["2.8.1"], ["2.11.0", "3.0.6", "2.11.0"]],
    ids=["up, by way of 2.11", "down", "up and down again"],
)
def test_versions_change_step_by_step(ready: Airflow, wait: Waiter, steps: list[str]) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/userguide/upgrading-environment.html"""
    for version in steps:
        ready.mwaa.update_environment(Name="etl", AirflowVersion=version)
        wait("AVAILABLE")
        assert ready.get()["AirflowVersion"] == version


def test_an_update_without_room_fails_and_leaves_things_as_they_were(
    airflow: Airflow, wait: Waiter
) -> None:
    small = airflow.add_subnet("10.192.30.0/28", "a")
    subnets = [small, airflow.subnets[1]]
    airflow.create(**airflow.network(SubnetIds=subnets), WebserverAccessMode="PUBLIC_ONLY")
    wait("AVAILABLE")
    for _ in range(ADDRESSES_OF_A_28 - 3):  # less an endpoint, a scheduler and a worker
        airflow.ec2.create_network_interface(SubnetId=small)
    before = airflow.interfaces()
    airflow.mwaa.update_environment(Name="etl", WebserverAccessMode="PRIVATE_ONLY")
    wait("UPDATE_FAILED")
    shown = airflow.get()
    assert shown["LastUpdate"]["Error"]["ErrorCode"] == "INCORRECT_CONFIGURATION"
    assert shown["WebserverAccessMode"] == "PUBLIC_ONLY"
    assert airflow.interfaces() == before
    airflow.mwaa.update_environment(Name="etl", MaxWorkers=2)
    wait("AVAILABLE")


def test_an_absent_environment_is_not_found(mwaa: Any) -> None:
    for operation in ("get_environment", "update_environment", "delete_environment"):
        with refused("ResourceNotFoundException", "absent"):
            getattr(mwaa, operation)(Name="absent")
