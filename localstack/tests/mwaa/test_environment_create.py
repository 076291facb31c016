"""What CreateEnvironment takes, what it fills in, and what it refuses.

@see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow

    from conftest import AwsCli

UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
SERVICE = r"com\.amazonaws\.vpce\.us-east-1\.vpce-svc-[0-9a-f]{17}"
ABSENT_SUBNET = "subnet-00000000000000000"
ABSENT_GROUP = "sg-00000000000000000"


def test_an_environment_is_described_as_it_was_created(airflow: Airflow, account: str) -> None:
    asked = {
        "AirflowConfigurationOptions": {"core.parallelism": "16"},
        "AirflowVersion": "2.10.3",
        "EnvironmentClass": "mw1.medium",
        "MaxWorkers": 5,
        "MinWorkers": 2,
        "Schedulers": 3,
        "MinWebservers": 2,
        "MaxWebservers": 4,
        "PluginsS3Path": "plugins.zip",
        "RequirementsS3Path": "requirements.txt",
        "KmsKey": f"arn:aws:kms:us-east-1:{account}:key/00000000-0000-0000-0000-000000000000",
        "WebserverAccessMode": "PUBLIC_ONLY",
        "WeeklyMaintenanceWindowStart": "SUN:03:30",
        "Tags": {"team": "データ"},
    }
    created = airflow.create(**asked)
    shown = airflow.get()
    wanted = airflow.request | asked
    assert {member: shown[member] for member in wanted} == wanted
    assert created["Arn"] == shown["Arn"] == f"arn:aws:airflow:us-east-1:{account}:environment/etl"


def test_aws_fills_in_the_rest(airflow: Airflow, account: str) -> None:
    airflow.create()
    shown = airflow.get()
    defaults = {
        "AirflowConfigurationOptions": {},
        "AirflowVersion": "3.0.6",
        "EndpointManagement": "SERVICE",
        "EnvironmentClass": "mw1.small",
        "MaxWorkers": 10,
        "MinWorkers": 1,
        "Schedulers": 2,
        "MinWebservers": 2,
        "MaxWebservers": 2,
        "WebserverAccessMode": "PRIVATE_ONLY",
        "Tags": {},
    }
    assert {member: shown[member] for member in defaults} == defaults
    role = "aws-service-role/airflow.amazonaws.com/AWSServiceRoleForAmazonMWAA"
    assert shown["ServiceRoleArn"] == f"arn:aws:iam::{account}:role/{role}"
    assert re.fullmatch(r"[A-Z]{3}:[0-2]\d:[03]0", shown["WeeklyMaintenanceWindowStart"])
    assert re.fullmatch(SERVICE, shown["DatabaseVpcEndpointService"])
    assert re.fullmatch(SERVICE, shown["WebserverVpcEndpointService"])
    queue = shown["CeleryExecutorQueue"]
    assert re.fullmatch(rf"arn:aws:sqs:us-east-1:\d{{12}}:airflow-celery-{UUID}", queue)
    assert account not in queue
    assert "KmsKey" not in shown


@pytest.mark.parametrize(
    ("mode", "host"),
    [
        ("PRIVATE_ONLY", rf"{UUID}-vpce\.c\d+\.us-east-1\.airflow\.amazonaws\.com"),
        ("PUBLIC_ONLY", rf"{UUID}\.c\d+\.us-east-1\.airflow\.amazonaws\.com"),
    ],
)
def test_a_private_web_server_is_known_by_its_name(airflow: Airflow, mode: str, host: str) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html"""
    airflow.create(WebserverAccessMode=mode)
    shown = airflow.get()
    assert re.fullmatch(host, shown["WebserverUrl"])
    assert ("WebserverVpcEndpointService" in shown) == (mode == "PRIVATE_ONLY")


def test_only_logs_that_are_sent_have_a_log_group(airflow: Airflow, account: str) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html"""
    airflow.create(LoggingConfiguration={"SchedulerLogs": {"Enabled": True, "LogLevel": "ERROR"}})
    group = f"arn:aws:logs:us-east-1:{account}:log-group:airflow-etl"
    off = {"Enabled": False, "LogLevel": "INFO"}
    assert airflow.get()["LoggingConfiguration"] == {
        "DagProcessingLogs": off,
        "SchedulerLogs": {
            "Enabled": True,
            "LogLevel": "ERROR",
            "CloudWatchLogGroupArn": f"{group}-Scheduler",
        },
        "TaskLogs": {
            "Enabled": True,
            "LogLevel": "INFO",
            "CloudWatchLogGroupArn": f"{group}-Task",
        },
        "WebserverLogs": off,
        "WorkerLogs": off,
    }


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"Name": "1st"}, "at 'name' failed to satisfy constraint"),
        ({"Name": "under_score.dot"}, "at 'name' failed to satisfy constraint"),
        ({"Name": "e" * 81}, "length less than or equal to 80"),
        (
            {"ExecutionRoleArn": None},
            "'executionRoleArn' failed to satisfy constraint: Member must",
        ),
        ({"DagS3Path": None, "SourceBucketArn": None}, "2 validation errors detected"),
        ({"NetworkConfiguration": None}, "at 'networkConfiguration' failed"),
        ({"ExecutionRoleArn": "airflow"}, "at 'executionRoleArn' failed"),
        ({"SourceBucketArn": "airflow"}, "at 'sourceBucketArn' failed"),
        ({"SourceBucketArn": "arn:aws:s3:::absent"}, "bucket absent does not exist"),
        ({"DagS3Path": "/dags"}, "DagS3Path '/dags' must be relative"),
        ({"DagS3Path": "s3://airflow/dags"}, "must be relative"),
        ({"RequirementsS3Path": "s3://airflow/requirements.txt"}, "RequirementsS3Path"),
        ({"AirflowVersion": "2.3.0"}, "version 2.3.0 is not supported"),
        ({"EnvironmentClass": "mw1.tiny"}, "class mw1.tiny is not valid"),
        ({"MaxWorkers": 0}, "at 'maxWorkers' failed to satisfy constraint"),
        ({"MaxWorkers": 26}, "MaxWorkers must be between 1 and 25"),
        ({"MinWorkers": 3, "MaxWorkers": 2}, "MinWorkers must not be greater than MaxWorkers"),
        ({"Schedulers": 1}, "Schedulers must be between 2 and 5"),
        ({"Schedulers": 6}, "less than or equal to 5"),
        ({"MinWebservers": 1}, "MinWebservers must be between 2 and 5"),
        ({"EnvironmentClass": "mw1.micro", "MaxWorkers": 2}, "between 1 and 1"),
        ({"EnvironmentClass": "mw1.micro", "Schedulers": 2}, "between 1 and 1"),
        ({"WebserverAccessMode": "PRIVATE"}, "enum value set: [PRIVATE_ONLY, PUBLIC_ONLY]"),
        ({"EndpointManagement": "NOBODY"}, "enum value set: [CUSTOMER, SERVICE]"),
        ({"WeeklyMaintenanceWindowStart": "SUN:03:15"}, "at 'weeklyMaintenanceWindowStart'"),
        ({"AirflowConfigurationOptions": {"Core.X": "1"}}, "at 'airflowConfigurationOptions"),
        ({"Tags": {"<": "1"}}, "at 'tags"),
        ({"LoggingConfiguration": {"TaskLogs": {"Enabled": True, "LogLevel": "ALL"}}}, "CRITICAL"),
    ],
    ids=str,
)
def test_a_request_that_aws_refuses_is_refused(
    airflow: Airflow, changed: dict[str, Any], words: str
) -> None:
    with refused("ValidationException", words):
        airflow.create(**changed)
    assert airflow.mwaa.list_environments()["Environments"] == []
    assert airflow.endpoints() == {}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"SubnetIds": []}, "length greater than or equal to 2"),
        ({"SubnetIds": ["subnet-a"]}, "length greater than or equal to 2"),
        ({"SubnetIds": ["subnet-a", "subnet-b", "subnet-c"]}, "less than or equal to 2"),
        ({"SubnetIds": [ABSENT_SUBNET, "subnet-b"]}, f"'{ABSENT_SUBNET}' does not exist"),
        ({"SecurityGroupIds": []}, "length greater than or equal to 1"),
        ({"SecurityGroupIds": [f"sg-{n}" for n in range(6)]}, "less than or equal to 5"),
        ({"SecurityGroupIds": [ABSENT_GROUP]}, f"'{ABSENT_GROUP}' does not exist"),
    ],
    ids=str,
)
def test_a_network_that_is_not_there_is_refused(
    airflow: Airflow, changed: dict[str, Any], words: str
) -> None:
    with refused("ValidationException", words):
        airflow.create(**airflow.network(**changed))


@pytest.mark.parametrize("missing", ["SubnetIds", "SecurityGroupIds"])
def test_both_parts_of_the_network_are_needed(airflow: Airflow, missing: str) -> None:
    network = dict(airflow.request["NetworkConfiguration"])
    del network[missing]
    with refused("ValidationException", missing):
        airflow.create(NetworkConfiguration=network)


def test_a_name_is_taken_once(airflow: Airflow) -> None:
    airflow.create()
    with refused("ValidationException", "etl already exists"):
        airflow.create()


def test_the_command_line_creates_and_describes(airflow: Airflow, aws_cli: AwsCli) -> None:
    asked = airflow.request
    network = asked["NetworkConfiguration"]
    created = aws_cli(
        *("mwaa", "create-environment", "--name", "etl"),
        *("--execution-role-arn", asked["ExecutionRoleArn"]),
        *("--source-bucket-arn", asked["SourceBucketArn"]),
        *("--dag-s3-path", "dags"),
        *("--network-configuration", json.dumps(network)),
        *("--tags", "team=data"),
    )
    assert created.returncode == 0, created.stderr
    shown = aws_cli("mwaa", "get-environment", "--name", "etl")
    environment = json.loads(shown.stdout)["Environment"]
    assert environment["NetworkConfiguration"] == network
    assert environment["Tags"] == {"team": "data"}
    absent = aws_cli("mwaa", "get-environment", "--name", "absent")
    assert "(ResourceNotFoundException)" in absent.stderr


@pytest.mark.parametrize(
    ("operation", "members"),
    [
        ("publish_metrics", {"EnvironmentName": "etl", "MetricData": []}),
        ("invoke_rest_api", {"Name": "etl", "Path": "/dags", "Method": "GET"}),
    ],
)
def test_what_needs_a_running_airflow_is_not_emulated(
    mwaa: Any, operation: str, members: dict[str, Any]
) -> None:
    with refused("InternalFailure", "is not emulated"):
        getattr(mwaa, operation)(**members)
