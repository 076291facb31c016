"""Tokens for the Airflow UI and CLI of an environment that is ready."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from moto.sts.models import sts_backends
from moto.utilities.utils import get_partition

from closednet_aws.mwaa.environment import status_of
from closednet_aws.mwaa.errors import not_found
from closednet_aws.mwaa.registry import find
from closednet_aws.mwaa.view import host_of
from closednet_aws.mwaa.web_login import keep
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.mwaa.environment import Environment
    from closednet_aws.mwaa.host import Host

_TOKEN_BYTES = 48
_LONGEST_AIRFLOW_IDENTITY = 64
_NOBODY_THAT_MOTO_KNOWS = "user/moto"


def create_web_login_token(host: Host, call: Call, request: Params) -> Params:
    """Hand out a token for the UI, good for a minute, and say as whom it opens it.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateWebLoginToken.html
    """
    validate("mwaa", "CreateWebLoginToken", request)
    environment = _available(host, call, request["Name"])
    token, identity = secrets.token_urlsafe(_TOKEN_BYTES), _caller(call)
    airflow_identity = identity[:_LONGEST_AIRFLOW_IDENTITY]
    keep(host, environment, token, airflow_identity)
    return {
        "WebToken": token,
        "WebServerHostname": host_of(environment),
        "IamIdentity": identity,
        "AirflowIdentity": airflow_identity,
    }


def create_cli_token(host: Host, call: Call, request: Params) -> Params:
    """Hand out a token for the CLI.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateCliToken.html
    """
    validate("mwaa", "CreateCliToken", request)
    environment = _available(host, call, request["Name"])
    return {
        "CliToken": secrets.token_urlsafe(_TOKEN_BYTES),
        "WebServerHostname": host_of(environment),
    }


def _available(host: Host, call: Call, name: str) -> Environment:
    """Return the environment, which answers for nobody until its web server is there.

    The one refusal that CreateCliToken knows covers both: the resource is not available.
    """
    environment = find(host, call, name)
    status = status_of(environment, host.clock())
    if status != "AVAILABLE":
        raise not_found(f"The environment {name} is {status} and not available")
    return environment


def _caller(call: Call) -> str:
    """Return the caller by the last part of the ARN: `user/name`, `assumed-role/role/session`.

    A key that IAM has not made belongs to the account itself.
    """
    partition = get_partition(call.region)
    sts = sts_backends[call.account_id][partition]
    _, arn, _ = sts.get_caller_identity(call.access_key_id, call.region)
    identity = str(arn).split(":", 5)[5]
    return "root" if identity == _NOBODY_THAT_MOTO_KNOWS else identity
