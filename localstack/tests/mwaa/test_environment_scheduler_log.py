"""What a scheduler writes when it has no database, and when it cannot even write.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import AwsCli, ClientFactory

GROUP = "airflow-etl-Scheduler"
KEPT = {"SchedulerLogs": {"Enabled": True, "LogLevel": "INFO"}}


@pytest.fixture
def logs(client: ClientFactory) -> Any:
    return client("logs")


@pytest.fixture
def silent(airflow: Airflow, wait: Waiter) -> Airflow:
    """Return an environment whose log is kept, and whose scheduler reaches nothing at all."""
    airflow.create(LoggingConfiguration=KEPT)
    wait("AVAILABLE")
    return airflow


def test_the_log_is_there_with_a_stream_for_each_scheduler(silent: Airflow, logs: Any) -> None:
    streams = logs.describe_log_streams(logGroupName=GROUP)["logStreams"]
    addresses = [
        one["PrivateIpAddress"].replace(".", "-")
        for one in silent.interfaces("interface")
        if "scheduler" in one["Description"]
    ]
    assert len(addresses) == 2
    assert {one["logStreamName"] for one in streams} == {f"scheduler_ip-{a}" for a in addresses}


def test_where_nothing_is_reached_nothing_is_written(silent: Airflow, logs: Any) -> None:
    assert silent.get()["Status"] == "AVAILABLE"
    assert logs.filter_log_events(logGroupName=GROUP)["events"] == []


def test_a_scheduler_without_its_database_writes_what_airflow_prints(
    silent: Airflow, logs: Any
) -> None:
    """https://www.postgresql.org/docs/current/libpq-connect.html"""
    open_logs(silent)
    (event,) = logs.filter_log_events(logGroupName=GROUP)["events"]
    endpoint = silent.endpoints()[silent.get()["DatabaseVpcEndpointService"]]
    host, mine = endpoint["DnsEntries"][0]["DnsName"], endpoint["NetworkInterfaceIds"]
    tried = [
        f'connection to server at "{host}" ({one["PrivateIpAddress"]}), port 5432 failed: '
        "Connection timed out\n"
        "\tIs the server running on that host and accepting TCP/IP connections?\n"
        for one in silent.interfaces("vpc_endpoint")
        if one["NetworkInterfaceId"] in mine
    ]
    assert len(tried) == 2
    head, tail = event["message"].split("".join(tried))
    assert head == "sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) "
    assert tail == "\n(Background on this error at: https://sqlalche.me/e/14/e3q8)"


def test_reading_again_finds_no_more_within_a_minute(silent: Airflow, logs: Any) -> None:
    open_logs(silent)
    group = logs.describe_log_groups(logGroupNamePrefix=GROUP)["logGroups"][0]["arn"]
    (stream,) = {e["logStreamName"] for e in logs.filter_log_events(logGroupName=GROUP)["events"]}
    silent.add_group("unrelated")
    assert logs.describe_log_streams(logGroupIdentifier=group.removesuffix(":*"))["logStreams"]
    read = logs.get_log_events(logGroupName=GROUP, logStreamName=stream, startFromHead=True)
    assert len(read["events"]) == 1


def test_a_scheduler_with_a_database_says_nothing(silent: Airflow, logs: Any) -> None:
    silent.let_in(5432)
    open_logs(silent)
    assert logs.filter_log_events(logGroupName=GROUP)["events"] == []


def test_a_log_that_is_not_kept_is_not_there_until_it_is(
    airflow: Airflow, wait: Waiter, logs: Any
) -> None:
    airflow.create()
    wait("AVAILABLE")
    with refused("ResourceNotFoundException"):
        logs.filter_log_events(logGroupName=GROUP)
    airflow.mwaa.update_environment(Name="etl", LoggingConfiguration=KEPT)
    assert len(logs.describe_log_streams(logGroupName=GROUP)["logStreams"]) == 2


def test_the_command_line_reads_it(silent: Airflow, aws_cli: AwsCli) -> None:
    open_logs(silent)
    answer = aws_cli("logs", "filter-log-events", "--log-group-name", GROUP)
    assert answer.returncode == 0, answer.stderr
    assert "port 5432 failed: Connection timed out" in answer.stdout


@pytest.mark.parametrize("region", ["us-east-1", "ap-east-2"], ids=["", "without MWAA"])
def test_other_logs_are_read_as_ever(aws_cli: AwsCli, region: str) -> None:
    group, place = ("--log-group-name", "/notebook"), ("--region", region)
    assert aws_cli("logs", "create-log-group", *group, *place).returncode == 0
    answer = aws_cli("logs", "filter-log-events", *group, *place)
    assert json.loads(answer.stdout)["events"] == []


def open_logs(airflow: Airflow) -> None:
    """Make an endpoint for CloudWatch Logs that lets the environment's group in."""
    airflow.ec2.modify_vpc_attribute(VpcId=airflow.vpc, EnableDnsHostnames={"Value": True})
    door = airflow.add_group("door")
    airflow.let_in(443, group=door, source=airflow.group)
    airflow.ec2.create_vpc_endpoint(
        VpcEndpointType="Interface",
        VpcId=airflow.vpc,
        ServiceName="com.amazonaws.us-east-1.logs",
        SubnetIds=airflow.subnets,
        SecurityGroupIds=[door],
        PrivateDnsEnabled=True,
    )
