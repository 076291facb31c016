"""An account whose attempt is over: empty at once, and every late caller hears why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from botocore.exceptions import ClientError

from account_contents import bucket_of, fill
from knock import ask

if TYPE_CHECKING:
    from conftest import AwsCli, ClientFactory
    from emulator import Emulator

WORDS = "This attempt was reset; run: npx closednet env L03 / この試行はリセットされました <&>"


@pytest.mark.parametrize(
    "command",
    [
        ("acm", "list-certificates"),
        ("ec2", "describe-vpcs"),
        ("ec2", "create-vpc", "--cidr-block", "10.0.0.0/16"),
        ("ecs", "list-clusters"),
        ("elbv2", "describe-load-balancers"),
        ("iam", "list-roles"),
        ("kms", "list-keys"),
        ("logs", "describe-log-groups"),
        ("mwaa", "list-environments"),
        ("rds", "describe-db-instances"),
        ("route53", "list-hosted-zones"),
        ("s3", "ls"),
        ("s3api", "create-bucket", "--bucket", "late"),
        ("sagemaker", "list-domains"),
        ("scheduler", "list-schedules"),
        ("sqs", "list-queues"),
        ("sts", "get-caller-identity"),
    ],
    ids=" ".join,
)
def test_the_cli_prints_the_words(
    emulator: Emulator, aws_cli: AwsCli, account: str, command: tuple[str, ...]
) -> None:
    ask(emulator, "retire", account=account, message=WORDS)
    late = aws_cli(*command)
    assert late.returncode != 0
    assert "(AttemptReset)" in late.stderr
    assert WORDS in late.stderr


def test_resources_are_gone_at_once_and_names_are_free(
    emulator: Emulator, client: ClientFactory, account: str, other_account: str
) -> None:
    fill(client, account)
    assert ask(emulator, "retire", account=account, message=WORDS).body["account"] == account
    client("s3", other_account).create_bucket(Bucket=bucket_of(account))
    assert client("s3", other_account).list_objects_v2(Bucket=bucket_of(account))["KeyCount"] == 0


def test_a_neighbour_is_not_disturbed(
    emulator: Emulator, client: ClientFactory, account: str, other_account: str
) -> None:
    ask(emulator, "retire", account=account, message=WORDS)
    assert client("ec2", other_account).describe_vpcs()["Vpcs"]


def test_a_reset_does_not_bring_it_back(
    emulator: Emulator, client: ClientFactory, account: str
) -> None:
    ask(emulator, "retire", account=account, message=WORDS)
    ask(emulator, "reset", account=account)
    with pytest.raises(ClientError, match="AttemptReset"):
        client("ec2").describe_vpcs()


def test_the_latest_words_count(emulator: Emulator, client: ClientFactory, account: str) -> None:
    ask(emulator, "retire", account=account, message="first")
    ask(emulator, "retire", account=account, message="second")
    with pytest.raises(ClientError, match="second"):
        client("ec2").describe_vpcs()


def test_retiring_wakes_those_who_watch(emulator: Emulator, account: str) -> None:
    ask(emulator, "retire", account=account, message=WORDS)
    assert ask(emulator, "changes", account=account, after=0).body["counter"] == 1
