"""The change counter: what moves it, whom it wakes."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from botocore.exceptions import ClientError

from closednet_aws.changes import Change, Changes
from knock import ask

if TYPE_CHECKING:
    from conftest import ClientFactory
    from emulator import Emulator


def _count(emulator: Emulator, account: str) -> int:
    counter: int = ask(emulator, "changes", account=account).body["counter"]
    return counter


def test_an_account_starts_at_zero(emulator: Emulator, account: str) -> None:
    body = ask(emulator, "changes", account=account).body
    assert body == {"account": account, "counter": 0, "run": ask(emulator, "version").body["run"]}


def test_each_successful_change_counts_once(
    emulator: Emulator, client: ClientFactory, account: str
) -> None:
    ec2, s3, logs, iam = (client(service) for service in ("ec2", "s3", "logs", "iam"))
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    ec2.create_subnet(VpcId=vpc_id, CidrBlock="10.0.1.0/24")
    s3.create_bucket(Bucket=f"count-{account}")
    logs.create_log_group(logGroupName="/count")
    iam.create_role(RoleName="count", AssumeRolePolicyDocument="{}")
    assert _count(emulator, account) == 5


def test_a_change_that_no_call_made_is_noted(emulator: Emulator, account: str) -> None:
    ask(emulator, "note", account=account)
    assert _count(emulator, account) == 1


def test_reading_failing_and_asking_first_do_not_count(
    emulator: Emulator, client: ClientFactory, account: str
) -> None:
    ec2, iam = client("ec2"), client("iam")
    ec2.describe_vpcs()
    iam.list_roles()
    client("sts").get_caller_identity()
    client("s3").list_buckets()
    with pytest.raises(ClientError, match="InvalidVpcID"):
        ec2.delete_vpc(VpcId="vpc-00000000000000000")
    with pytest.raises(ClientError, match="NoSuchBucket"):
        client("s3").put_object(Bucket=f"absent-{account}", Key="k", Body=b"")
    with pytest.raises(ClientError, match="DryRunOperation"):
        ec2.create_vpc(CidrBlock="10.0.0.0/16", DryRun=True)
    assert _count(emulator, account) == 0


def test_neighbours_do_not_count(
    emulator: Emulator, client: ClientFactory, account: str, other_account: str
) -> None:
    client("ec2", other_account).create_vpc(CidrBlock="10.0.0.0/16")
    assert (_count(emulator, account), _count(emulator, other_account)) == (0, 1)


def test_a_waiting_reader_wakes_on_the_change(
    emulator: Emulator, client: ClientFactory, account: str
) -> None:
    logs = client("logs")
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(ask, emulator, "changes", account=account, after=0, timeoutSeconds=50)
        started = monotonic()
        logs.create_log_group(logGroupName="/wake")
        assert waiting.result().body["counter"] == 1
    assert monotonic() - started < 10


def test_a_reader_who_is_behind_does_not_wait(
    emulator: Emulator, client: ClientFactory, account: str
) -> None:
    client("logs").create_log_group(logGroupName="/behind")
    started = monotonic()
    assert (
        ask(emulator, "changes", account=account, after=0, timeoutSeconds=50).body["counter"] == 1
    )
    assert monotonic() - started < 10


def test_the_wait_ends_when_the_time_is_up(emulator: Emulator, account: str) -> None:
    started = monotonic()
    assert (
        ask(emulator, "changes", account=account, after=0, timeoutSeconds=0.3).body["counter"] == 0
    )
    assert monotonic() - started >= 0.3


class Clock:
    """Stands still until it is set."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("expected", "now", "count"),
    [
        ([], 200, 0),
        ([110], 109.9, 0),
        ([110], 110, 1),
        ([110, 110], 110, 1),
        ([110, 120], 119, 1),
        ([110, 120], 120, 2),
        ([90, 100], 200, 0),
    ],
    ids=[
        "nothing is expected",
        "a change to come",
        "its time has come",
        "said twice, it is one",
        "one of two has come",
        "both have come",
        "a time that has passed is told by the call itself",
    ],
)
def test_a_change_that_comes_by_itself_counts_when_it_is_due(
    expected: list[float], now: float, count: int
) -> None:
    clock = Clock()
    changes = Changes(clock)
    for at in expected:
        changes.expect("1", at)
    clock.now = now
    assert (changes.count("1"), changes.count("1"), changes.count("2")) == (count, count, 0)


def test_the_last_change_has_its_time() -> None:
    clock = Clock()
    changes = Changes(clock)
    assert changes.latest("1") == Change(0, None)
    changes.note("1")
    changes.expect("1", 110)
    clock.now = 105
    assert changes.latest("1") == Change(1, 100)
    clock.now = 200
    assert changes.latest("1") == Change(2, 110)
    changes.note("1")
    assert (changes.latest("1"), changes.latest("2")) == (Change(3, 200), Change(0, None))


def test_nothing_is_expected_of_an_account_that_was_emptied() -> None:
    clock = Clock()
    changes = Changes(clock)
    for at in (110, 120):
        changes.expect("1", at)
    clock.now = 115
    changes.expect_nothing("1")
    clock.now = 200
    assert changes.count("1") == 1


def test_a_waiting_reader_wakes_when_a_change_is_due_and_no_sooner() -> None:
    changes, ready = Changes(), Barrier(2)
    due = time.time() + 0.5

    def read() -> tuple[int, float]:
        ready.wait()
        return changes.wait("1", 0, 50), time.time()

    with ThreadPoolExecutor() as pool:
        reader = pool.submit(read)
        ready.wait()
        changes.expect("1", due)
        count, woken = reader.result(20)
    assert count == 1
    assert due <= woken < due + 10


def test_closing_lets_every_reader_go() -> None:
    changes, ready = Changes(), Barrier(3)

    def read() -> int:
        ready.wait()
        return changes.wait("1", 0, 60)

    with ThreadPoolExecutor() as pool:
        readers = [pool.submit(read) for _ in range(2)]
        ready.wait()
        changes.close()
        assert [reader.result(10) for reader in readers] == [0, 0]
