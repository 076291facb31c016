"""An environment as GetEnvironment answers it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from closednet_aws.mwaa.endpoints import needed_roles
from closednet_aws.mwaa.environment import status_of, update_status_of
from closednet_aws.mwaa.identity import (
    environment_arn,
    host_name,
    log_group_arn,
    service_role_arn,
)
from closednet_aws.mwaa.settings import LOG_GROUPS

if TYPE_CHECKING:
    from closednet_aws.call import Params
    from closednet_aws.mwaa.environment import Environment


def arn_of(environment: Environment) -> str:
    """Return the environment's ARN."""
    return environment_arn(environment.account_id, environment.region, environment.name)


def host_of(environment: Environment) -> str:
    """Return the host name of the environment's web server."""
    access_mode = environment.settings["WebserverAccessMode"]
    return host_name(environment.identity, environment.region, access_mode)


def environment_answer(environment: Environment, now: float) -> Params:
    """Return everything that AWS tells of an environment.

    The endpoint service of a public web server is not told, for it has none in the VPC.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_Environment.html
    """
    identity = environment.identity
    status = status_of(environment, now)
    answer: Params = environment.settings | {
        "Arn": arn_of(environment),
        "Name": environment.name,
        "Status": status,
        "CreatedAt": _time(environment.created_at),
        "LastUpdate": _last_update(environment, status),
        "WebserverUrl": host_of(environment),
        "DatabaseVpcEndpointService": identity.database_service,
        "CeleryExecutorQueue": identity.celery_queue_arn,
        "ServiceRoleArn": service_role_arn(environment.account_id),
        "LoggingConfiguration": _logs(environment),
        "Tags": dict(environment.tags),
    }
    if "webserver" in needed_roles(environment):
        answer["WebserverVpcEndpointService"] = identity.webserver_service
    return answer


def _last_update(environment: Environment, status: str) -> Params:
    update: Params = {
        "Status": update_status_of(status),
        "CreatedAt": _time(environment.changed_at),
    }
    if update["Status"] == "FAILED" and environment.failure:
        update["Error"] = environment.failure
    if environment.replacement:
        update["WorkerReplacementStrategy"] = environment.replacement
    return update


def _logs(environment: Environment) -> Params:
    """Return each kind of logs, with its log group where it is sent to one."""
    shown: Params = {}
    for kind, configured in environment.settings["LoggingConfiguration"].items():
        shown[kind] = dict(configured)
        if configured["Enabled"]:
            shown[kind]["CloudWatchLogGroupArn"] = log_group_arn(
                environment.account_id, environment.region, environment.name, LOG_GROUPS[kind]
            )
    return shown


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
