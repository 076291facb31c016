"""One emulator per session, a fresh account per test, and the two clients that learners use."""

from __future__ import annotations

import itertools
import os
import secrets
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from callers import REGION, Caller, run_cli
from emulator import Emulator, start, stop

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

_accounts = itertools.count(100_000_000_000 + secrets.randbelow(10**10) * 10)


class ClientFactory(Protocol):
    """Makes a boto3 client of a service in the test's account, or in another one."""

    def __call__(self, service: str, account: str | None = None, **config: Any) -> Any: ...


class AwsCli(Protocol):
    """Runs `aws` with the given words in the test's account; never raises."""

    def __call__(self, *words: str) -> subprocess.CompletedProcess[str]: ...


def fresh_account() -> str:
    return f"{next(_accounts)}"


_callers: list[Caller] = []


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
    callers: dict[str, Caller] = {}

    def make(service: str, account: str | None = account, **config: Any) -> Any:
        name = account or ""
        if name not in callers:
            if len(_callers) == len(callers):
                _callers.append(Caller())
            callers[name] = _callers[len(callers)]
            callers[name].act_as(name)
        return callers[name].client(service, emulator.endpoint, config)

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

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        # Of some services (SQS, RDS) this CLI takes AWS's own address, whatever the environment says.
        return run_cli(["--endpoint-url", emulator.endpoint, *words], environment)

    return run
