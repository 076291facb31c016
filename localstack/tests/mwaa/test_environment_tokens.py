"""Tokens for the Airflow UI and CLI.

@see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateWebLoginToken.html
@see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateCliToken.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.config import Config

from knock import ask
from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import AwsCli, ClientFactory
    from emulator import Emulator


@pytest.mark.parametrize(
    ("operation", "token"),
    [("create_web_login_token", "WebToken"), ("create_cli_token", "CliToken")],
)
def test_a_ready_environment_hands_out_tokens(
    airflow: Airflow, wait: Waiter, operation: str, token: str
) -> None:
    ask_for_one = getattr(airflow.mwaa, operation)
    airflow.create()
    with refused("ResourceNotFoundException", "is CREATING"):
        ask_for_one(Name="etl")
    wait("AVAILABLE")
    answers = [ask_for_one(Name="etl") for _ in range(2)]
    assert len({answer[token] for answer in answers}) == 2
    assert {a["WebServerHostname"] for a in answers} == {airflow.get()["WebserverUrl"]}


def test_an_absent_environment_has_none(mwaa: Any) -> None:
    for operation in ("create_web_login_token", "create_cli_token"):
        with refused("ResourceNotFoundException", "absent"):
            getattr(mwaa, operation)(Name="absent")


def test_a_web_login_says_as_whom(
    airflow: Airflow, wait: Waiter, client: ClientFactory, emulator: Emulator, account: str
) -> None:
    airflow.create()
    wait("AVAILABLE")
    iam = client("iam")
    iam.create_user(UserName="analyst")
    user = iam.create_access_key(UserName="analyst")["AccessKey"]
    role = iam.create_role(RoleName="viewer", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    session = client("sts").assume_role(RoleArn=role, RoleSessionName="noon")["Credentials"]
    assert _identity(emulator, {"AccessKeyId": account}) == "root"
    assert _identity(emulator, user) == "user/analyst"
    assert _identity(emulator, session) == "assumed-role/viewer/noon"


def test_asking_for_a_token_changes_nothing(
    airflow: Airflow, wait: Waiter, emulator: Emulator, account: str
) -> None:
    airflow.create()
    wait("AVAILABLE")
    before = ask(emulator, "changes", account=account).body["counter"]
    airflow.mwaa.create_web_login_token(Name="etl")
    airflow.mwaa.create_cli_token(Name="etl")
    assert ask(emulator, "changes", account=account).body["counter"] == before


def test_the_command_line_gets_one(airflow: Airflow, wait: Waiter, aws_cli: AwsCli) -> None:
    airflow.create()
    wait("AVAILABLE")
    answer = aws_cli("mwaa", "create-web-login-token", "--name", "etl")
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["WebServerHostname"] == airflow.get()["WebserverUrl"]


def _identity(emulator: Emulator, credentials: dict[str, str]) -> str:
    mwaa = boto3.client(
        "mwaa",
        endpoint_url=emulator.endpoint,
        region_name="us-east-1",
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials.get("SecretAccessKey", "test"),
        aws_session_token=credentials.get("SessionToken"),
        config=Config(inject_host_prefix=False),
    )
    answer = mwaa.create_web_login_token(Name="etl")
    assert answer["AirflowIdentity"] == answer["IamIdentity"]
    identity: str = answer["IamIdentity"]
    return identity
