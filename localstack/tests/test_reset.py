"""Emptying one account, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from account_contents import EMPTY, FULL, bucket_of, contents, fill
from knock import ask

if TYPE_CHECKING:
    from conftest import ClientFactory
    from emulator import Emulator


def test_reset_empties_the_account_and_spares_its_neighbour(
    emulator: Emulator, client: ClientFactory, account: str, other_account: str
) -> None:
    fill(client, account)
    fill(client, other_account)
    assert (contents(client, account), contents(client, other_account)) == (FULL, FULL)
    assert ask(emulator, "reset", account=account).status == 200
    assert (contents(client, account), contents(client, other_account)) == (EMPTY, FULL)


def test_after_a_reset_the_account_is_as_new(
    emulator: Emulator, client: ClientFactory, account: str
) -> None:
    fill(client, account)
    ask(emulator, "reset", account=account)
    [default_vpc] = client("ec2").describe_vpcs()["Vpcs"]
    assert default_vpc["IsDefault"]
    fill(client, account)
    assert contents(client, account) == FULL


def test_a_reset_gives_bucket_names_back_without_their_objects(
    emulator: Emulator, client: ClientFactory, account: str, other_account: str
) -> None:
    fill(client, account)
    ask(emulator, "reset", account=account)
    s3, bucket = client("s3", other_account), bucket_of(account)
    s3.create_bucket(Bucket=bucket)
    assert s3.list_objects_v2(Bucket=bucket)["KeyCount"] == 0


def test_a_reset_is_a_change(emulator: Emulator, account: str) -> None:
    ask(emulator, "reset", account=account)
    assert ask(emulator, "changes", account=account).body["counter"] == 1


def test_resetting_an_unused_account_is_fine(emulator: Emulator, account: str) -> None:
    assert ask(emulator, "reset", account=account).body["account"] == account
