"""What an environment's web server shows on its pages, all of it from the database it reads."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from moto.ec2.models import ec2_backends

from closednet_aws.mwaa.environment import is_running, status_of
from closednet_aws.mwaa.heartbeat import health_of
from closednet_aws.mwaa.registry import environments_in
from closednet_aws.mwaa.scheduler_log import is_kept, log_group
from closednet_aws.mwaa.view import arn_of, host_of
from closednet_aws.turn import one_at_a_time

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.mwaa.database_look import Ask
    from closednet_aws.mwaa.environment import Component, Environment
    from closednet_aws.mwaa.heartbeat import Health
    from closednet_aws.mwaa.host import Host

_DAG, _TASK = "daily_report", "extract"


def environment_at(host: Host, account_id: str, region: str, name: str) -> Environment | None:
    """Return the environment whose web server has this host name."""
    with one_at_a_time:
        environments = environments_in(host, account_id, region).values()
        return next((one for one in environments if host_of(one) == name), None)


def web_server_state(host: Host, ask: Ask, environment: Environment) -> Params:
    """Return what there is to show, in the shape of the plugin's route.

    No Airflow runs here, so that the one task stands in for all: it waits in the queue while there
    is no healthy scheduler or worker to take it, or no way to the queue, and is done otherwise.
    Where that is not known no task is shown.
    """
    backend = ec2_backends[environment.account_id][environment.region]
    health = health_of(host, ask, backend, environment)
    scheduler, workers = health["scheduler"], health["worker"]
    latest = None if scheduler.latest is None else _written(scheduler.latest)
    return {
        "name": environment.name,
        "arn": arn_of(environment),
        "status": status_of(environment, host.clock()),
        "accessMode": environment.settings["WebserverAccessMode"],
        "host": host_of(environment),
        "airflowVersion": environment.settings["AirflowVersion"],
        "scheduler": _shown(scheduler) | {"latestHeartbeat": latest},
        "workers": _shown(workers),
        "tasks": _tasks(health, environment.look.queue if environment.look else None),
    }


def before_reading_log(host: Host, call: Call, group: str) -> None:
    """Let the schedulers write, where the log group is theirs, before it is read.

    Where the engine does not answer, nothing is written.
    """
    with one_at_a_time:
        environments = environments_in(host, call.account_id, call.region).values()
        wanted = next((one for one in environments if log_group(one) == group), None)
    if wanted is not None and is_kept(wanted) and is_running(wanted, host.clock()):
        health_of(host, call.ask, ec2_backends[call.account_id][call.region], wanted)


def _shown(health: Health) -> Params:
    return {"status": health.status} | ({"why": health.why} if health.why else {})


def _tasks(health: dict[Component, Health], queue: bool | None) -> list[Params]:
    statuses = {one.status for one in health.values()}
    if "unhealthy" in statuses or queue is False:
        state = "queued"
    elif "unknown" in statuses or queue is None:
        return []
    else:
        state = "success"
    return [{"dag": _DAG, "task": _TASK, "state": state}]


def _written(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
