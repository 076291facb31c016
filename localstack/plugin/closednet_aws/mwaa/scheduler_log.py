"""The log that an environment's schedulers write, as far as it tells of their database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.logs.models import logs_backends

if TYPE_CHECKING:
    from closednet_aws.mwaa.database_look import Look
    from closednet_aws.mwaa.environment import Environment
    from closednet_aws.mwaa.host import Host

_EVERY_SECONDS = 60


def log_group(environment: Environment) -> str:
    """Return the name of the schedulers' log group.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
    """
    return f"airflow-{environment.name}-Scheduler"


def is_kept(environment: Environment) -> bool:
    """Tell whether the schedulers' log is sent to CloudWatch Logs."""
    return bool(environment.settings["LoggingConfiguration"]["SchedulerLogs"]["Enabled"])


def make(backend: Any, environment: Environment) -> None:
    """Make the log group, with a stream for each scheduler, where the log is kept.

    MWAA's service-linked role does, so that it needs no way out of the VPC. A deleted environment
    leaves them behind. AWS documents how one of the other streams begins
    (`requirements_install_ip`); these are named alike.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-slr.html
    """
    if not is_kept(environment):
        return
    logs, group = logs_backends[environment.account_id][environment.region], log_group(environment)
    logs.ensure_log_group(group)
    for interface in environment.interface_ids["scheduler"]:
        logs.ensure_log_stream(group, _stream(backend.enis[interface].private_ip_address))


def write(host: Host, environment: Environment, seen: Look) -> None:
    """Let a scheduler that cannot reach its database say so, as libpq, psycopg2 and SQLAlchemy do.

    An entry is written when somebody looks, one a minute at most, and only by a scheduler whose way
    to CloudWatch Logs is open: a network that is closed to both leaves no trace at all.

    @see https://www.postgresql.org/docs/current/libpq-connect.html
    """
    now = host.clock()
    if seen.findings["scheduler"].reaches is not False:
        environment.last_complaint = None
        return
    said = environment.last_complaint
    is_due = said is None or now - said >= _EVERY_SECONDS
    if not is_kept(environment) or not seen.logger or not is_due:
        return
    group, stream = log_group(environment), _stream(seen.logger)
    logs = logs_backends[environment.account_id][environment.region]
    logs.ensure_log_group(group)
    logs.ensure_log_stream(group, stream)
    event = {"timestamp": int(now * 1000), "message": _words(seen)}
    logs.put_log_events(group, stream, [event])
    environment.last_complaint = now


def _words(seen: Look) -> str:
    tried = "".join(
        f'connection to server at "{seen.host}" ({address}), port 5432 failed: '
        "Connection timed out\n"
        "\tIs the server running on that host and accepting TCP/IP connections?\n"
        for address in seen.addresses
    )
    return (
        f"sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) {tried}\n"
        "(Background on this error at: https://sqlalche.me/e/14/e3q8)"
    )


def _stream(address: str) -> str:
    return f"scheduler_ip-{address.replace('.', '-')}"
