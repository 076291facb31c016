"""The two clients that learners use, kept from one test to the next: making them takes longer."""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from subprocess import CompletedProcess
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import boto3
import botocore.session
from awscli.clidriver import create_clidriver
from botocore.config import Config
from botocore.credentials import CredentialProvider, CredentialResolver, Credentials

if TYPE_CHECKING:
    from collections.abc import Mapping

REGION = "us-east-1"

# The models of all services, read once: that of EC2 takes longer than most tests.
_MODELS = botocore.session.Session().get_component("data_loader")


class _Account(CredentialProvider):  # type: ignore[misc] # botocore has no types
    """Whose calls a client makes: the account that it was given last."""

    METHOD = "test"

    def __init__(self) -> None:
        super().__init__()
        self.credentials = Credentials("", "test")

    def load(self) -> Credentials:
        return self.credentials


@dataclass(frozen=True, slots=True)
class Caller:
    """Clients that make their calls as one account, and as another one in the next test."""

    account: _Account = field(default_factory=_Account)
    clients: dict[tuple[str, str, str], Any] = field(default_factory=dict)

    def act_as(self, account: str) -> None:
        self.account.credentials.access_key = account

    def client(self, service: str, endpoint: str, config: Mapping[str, Any]) -> Any:
        key = service, endpoint, repr(sorted(config.items()))
        if key not in self.clients:
            session = botocore.session.Session()
            session.register_component("data_loader", _MODELS)
            session.register_component("credential_provider", CredentialResolver([self.account]))
            self.clients[key] = boto3.Session(botocore_session=session).client(
                service,
                endpoint_url=endpoint,
                region_name=REGION,
                config=Config(
                    retries={"total_max_attempts": 1},
                    read_timeout=30,
                    inject_host_prefix=False,  # `api.127.0.0.1` is no name of this machine.
                    **config,
                ),
            )
        return self.clients[key]


def run_cli(words: list[str], environment: Mapping[str, str]) -> CompletedProcess[str]:
    """Run the AWS CLI's own program in this process: Python would take a second to begin anew."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with patch.dict(os.environ, environment, clear=True):
        driver = create_clidriver()
        driver.session.register_component("data_loader", _MODELS)
        with redirect_stdout(out), redirect_stderr(err):
            code = driver.main(words)
    printed = (stream.buffer.getvalue().decode() for stream in (out, err))
    return CompletedProcess(words, code, *printed)
