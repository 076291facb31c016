"""One emulator per session, a fresh account per test, and the two clients that learners use."""

from __future__ import annotations

import itertools
import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import boto3
import pytest
from botocore.config import Config

from emulator import Emulator, start, stop

if TYPE_CHECKING:
    from collections.abc import Iterator

REGION = "us-east-1"
_accounts = itertools.count(100_000_000_000 + secrets.randbelow(10**10) * 10)


class ClientFactory(Protocol):
    """Makes a boto3 client of a service in the test's account, or in another one."""

    def __call__(self, service: str, account: str | None = None, **config: Any) -> Any: ...


class AwsCli(Protocol):
    """Runs `aws` with the given words in the test's account; never raises."""

    def __call__(self, *words: str) -> subprocess.CompletedProcess[str]: ...


def fresh_account() -> str:
    return f"{next(_accounts)}"


# Loading the model of EC2 takes longer than most tests; a session keeps it.
_session = boto3.Session()


@pytest.fixture(scope="session")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    running, process = start(tmp_path_factory.mktemp("emulator"))
    yield running
    stop(process)


@pytest.fixture
def account() -> str:
    """Twelve digits that nobody used before in this session."""
    return fresh_account()


@pytest.fixture
def other_account() -> str:
    """A neighbour, for tests of what must not touch it."""
    return fresh_account()


@pytest.fixture
def client(emulator: Emulator, account: str) -> ClientFactory:
    def make(service: str, account: str | None = account, **config: Any) -> Any:
        return _session.client(
            service,
            endpoint_url=emulator.endpoint,
            region_name=REGION,
            aws_access_key_id=account,
            aws_secret_access_key="test",
            config=Config(
                retries={"total_max_attempts": 1},
                read_timeout=30,
                inject_host_prefix=False,  # `api.127.0.0.1` is no name of this machine.
                **config,
            ),
        )

    return make


@pytest.fixture
def aws_cli(emulator: Emulator, account: str, tmp_path: Path) -> AwsCli:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "AWS_ACCESS_KEY_ID": account,
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_PAGER": "",
        "AWS_DISABLE_HOST_PREFIX_INJECTION": "true",
    }
    aws = Path(sys.executable).with_name("aws")

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        # Of some services (SQS, RDS) this CLI takes AWS's own address, whatever the environment says.
        command = [str(aws), "--endpoint-url", emulator.endpoint, *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return run
