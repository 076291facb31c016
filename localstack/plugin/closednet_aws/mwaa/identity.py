"""The names under which an environment's parts are known, which nobody may choose."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass
from hashlib import sha256

_CELLS = 40
_DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_HALF_HOURS = 48


@dataclass(frozen=True, slots=True)
class Identity:
    """What AWS makes up for a new environment; nothing of it ever changes."""

    web_server_id: str
    cell: int
    database_service: str
    webserver_service: str
    celery_queue_arn: str
    maintenance_window: str
    """The one that AWS picks where the request names none."""


def new_identity(region: str) -> Identity:
    """Make up the names of an environment's parts."""
    return Identity(
        web_server_id=str(uuid.uuid4()),
        cell=1 + secrets.randbelow(_CELLS),
        database_service=_endpoint_service(region),
        webserver_service=_endpoint_service(region),
        celery_queue_arn=_celery_queue(region),
        maintenance_window=_maintenance_window(),
    )


def environment_arn(account_id: str, region: str, name: str) -> str:
    """Return an environment's ARN; IAM and ARNs say airflow where the API says mwaa."""
    return f"arn:aws:airflow:{region}:{account_id}:environment/{name}"


def host_name(identity: Identity, region: str, access_mode: str) -> str:
    """Return the web server's host name, which tells a private one apart by `-vpce`.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
    """
    suffix = "" if access_mode == "PUBLIC_ONLY" else "-vpce"
    label = f"{identity.web_server_id}{suffix}"
    return f"{label}.c{identity.cell}.{region}.airflow.amazonaws.com"


def service_role_arn(account_id: str) -> str:
    """Return the service-linked role that makes the endpoints.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-slr.html
    """
    path = "aws-service-role/airflow.amazonaws.com/AWSServiceRoleForAmazonMWAA"
    return f"arn:aws:iam::{account_id}:role/{path}"


def log_group_arn(account_id: str, region: str, name: str, group: str) -> str:
    """Return the log group of one kind of logs, `airflow-NAME-Scheduler` for example."""
    return f"arn:aws:logs:{region}:{account_id}:log-group:airflow-{name}-{group}"


def _endpoint_service(region: str) -> str:
    return f"com.amazonaws.vpce.{region}.vpce-svc-0{secrets.token_hex(8)}"


def _celery_queue(region: str) -> str:
    """Return a queue of AWS's account, which has one number in each Region (a made-up one)."""
    owner = int(sha256(f"mwaa {region}".encode()).hexdigest(), 16) % 10**11
    return f"arn:aws:sqs:{region}:9{owner:011}:airflow-celery-{uuid.uuid4()}"


def _maintenance_window() -> str:
    hour, half = divmod(secrets.randbelow(_HALF_HOURS), 2)
    return f"{secrets.choice(_DAYS)}:{hour:02}:{'30' if half else '00'}"
