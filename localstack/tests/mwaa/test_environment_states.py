"""The states of an environment, and who is told when it moves on.

@see https://docs.aws.amazon.com/mwaa/latest/API/API_Environment.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from closednet_aws.mwaa.environment import (
    PATIENCE_SECONDS,
    Environment,
    Phase,
    is_gone,
    status_of,
    update_status_of,
)
from closednet_aws.mwaa.identity import new_identity
from knock import ask
from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from emulator import Emulator

ADDRESSES_OF_A_28 = 11
FAILURE = {"ErrorCode": "INCORRECT_CONFIGURATION"}
DUE = 110.0
WAITED = DUE + PATIENCE_SECONDS


@pytest.mark.parametrize(
    ("phase", "outcome", "now", "status", "last_update"),
    [
        ("CREATING", "well", 100, "CREATING", "PENDING"),
        ("CREATING", "well", 109.9, "CREATING", "PENDING"),
        ("CREATING", "well", 110, "AVAILABLE", "SUCCESS"),
        ("CREATING", "fails", 109, "CREATING", "PENDING"),
        ("CREATING", "fails", 110, "CREATE_FAILED", "FAILED"),
        ("CREATING", "waits", 109, "CREATING", "PENDING"),
        ("CREATING", "waits", 110, "PENDING", "PENDING"),
        ("CREATING", "waits", WAITED - 1, "PENDING", "PENDING"),
        ("CREATING", "waits", WAITED, "CREATE_FAILED", "FAILED"),
        ("UPDATING", "well", 109, "UPDATING", "PENDING"),
        ("UPDATING", "well", 110, "AVAILABLE", "SUCCESS"),
        ("UPDATING", "fails", 110, "UPDATE_FAILED", "FAILED"),
        ("UPDATING", "waits", 110, "PENDING", "PENDING"),
        ("UPDATING", "waits", WAITED, "UPDATE_FAILED", "FAILED"),
        ("DELETING", "well", 109, "DELETING", "PENDING"),
    ],
)
def test_the_clock_moves_an_environment_on(
    phase: Phase, outcome: str, now: float, status: str, last_update: str
) -> None:
    environment = _environment(phase, outcome)
    assert status_of(environment, now) == status
    assert update_status_of(status) == last_update


@pytest.mark.parametrize(
    ("phase", "now", "gone"),
    [("DELETING", 109, False), ("DELETING", 110, True), ("CREATING", 110, False)],
)
def test_a_deleted_environment_is_gone_in_time(phase: Phase, now: float, *, gone: bool) -> None:
    assert is_gone(_environment(phase, "well"), now) is gone


def test_creating_updating_and_deleting_end_by_themselves(airflow: Airflow, wait: Waiter) -> None:
    airflow.create()
    assert airflow.get()["Status"] == "CREATING"
    assert airflow.get()["LastUpdate"]["Status"] == "PENDING"
    wait("AVAILABLE")
    created = airflow.get()
    assert created["LastUpdate"] == {"Status": "SUCCESS", "CreatedAt": created["CreatedAt"]}
    airflow.mwaa.update_environment(Name="etl", MaxWorkers=3, WorkerReplacementStrategy="GRACEFUL")
    assert airflow.get()["Status"] == "UPDATING"
    wait("AVAILABLE")
    updated = airflow.get()
    assert updated["CreatedAt"] == created["CreatedAt"] < updated["LastUpdate"]["CreatedAt"]
    assert updated["LastUpdate"]["WorkerReplacementStrategy"] == "GRACEFUL"
    airflow.mwaa.delete_environment(Name="etl")
    assert airflow.get()["Status"] == "DELETING"
    wait(None)
    assert airflow.mwaa.list_environments()["Environments"] == []


def test_a_watcher_is_woken_when_the_environment_is_ready(
    airflow: Airflow, emulator: Emulator, account: str
) -> None:
    before = ask(emulator, "changes", account=account).body["counter"]
    airflow.create()
    assert airflow.get()["Status"] == "CREATING"
    woken = ask(emulator, "changes", account=account, after=before + 1, timeoutSeconds=50)
    assert woken.body["counter"] == before + 2
    assert airflow.get()["Status"] == "AVAILABLE"


def test_without_room_for_its_endpoints_an_environment_cannot_be_made(
    airflow: Airflow, wait: Waiter
) -> None:
    full = airflow.add_subnet("10.192.30.0/28", "a")
    for _ in range(ADDRESSES_OF_A_28 - 1):
        airflow.ec2.create_network_interface(SubnetId=full)
    airflow.create(**airflow.network(SubnetIds=[full, airflow.subnets[1]]))
    wait("CREATE_FAILED")
    update = airflow.get()["LastUpdate"]
    assert update["Status"] == "FAILED"
    assert update["Error"]["ErrorCode"] == "INCORRECT_CONFIGURATION"
    assert airflow.endpoints() == {}
    with refused("ValidationException", "CREATE_FAILED and cannot be updated"):
        airflow.mwaa.update_environment(Name="etl", MaxWorkers=4)
    airflow.mwaa.delete_environment(Name="etl")
    wait(None)


def test_the_name_is_free_once_the_environment_is_gone(airflow: Airflow, wait: Waiter) -> None:
    airflow.create()
    first = airflow.get()["DatabaseVpcEndpointService"]
    wait("AVAILABLE")
    airflow.mwaa.delete_environment(Name="etl")
    wait(None)
    airflow.create()
    assert airflow.get()["DatabaseVpcEndpointService"] != first


def _environment(phase: Phase, outcome: str) -> Environment:
    return Environment(
        account_id="111122223333",
        region="us-east-1",
        name="etl",
        identity=new_identity("us-east-1"),
        settings={},
        tags={},
        created_at=100,
        phase=phase,
        changed_at=100,
        due=DUE,
        failure=FAILURE if outcome == "fails" else None,
        waits_for_customer=outcome == "waits",
    )
