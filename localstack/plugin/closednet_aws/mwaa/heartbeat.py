"""Whether an environment's schedulers and workers are alive, as its database would tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from closednet_aws.errors import AwsError
from closednet_aws.mwaa.database_look import Finding, look
from closednet_aws.mwaa.environment import is_running, status_of
from closednet_aws.mwaa.scheduler_log import write

if TYPE_CHECKING:
    from closednet_aws.mwaa.database_look import Ask, Look
    from closednet_aws.mwaa.environment import Component, Environment
    from closednet_aws.mwaa.host import Host

BEAT_SECONDS = 5
"""Airflow's `scheduler_heartbeat_sec`.

@see https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html
"""


@dataclass(frozen=True, slots=True)
class Health:
    """What Airflow's health page says of one kind of containers."""

    status: str
    """`healthy` or `unhealthy`, and `unknown` where no trace tells."""
    latest: float | None = None
    """The last heartbeat; None where there was none, or none is known."""
    why: str = ""


def health_of(
    host: Host, ask: Ask, backend: Any, environment: Environment
) -> dict[Component, Health]:
    """Find out how each kind of containers is now, by a trace where the account has changed.

    A scheduler writes a heartbeat into the database every 5 seconds, and is healthy while the last
    one is no older than 30: nobody else is asked. So while a trace reaches the database the last
    heartbeat is now. Once none does, it is the time of the account's last change before that was
    found: the change that did it, unless others came between. It stays until a trace reaches
    the database again, whatever else changes meanwhile. Workers are judged the same way.

    A scheduler without its database says so in its log.

    @see https://airflow.apache.org/docs/apache-airflow/stable/administration-and-deployment/logging-monitoring/check-health.html
    """
    status = status_of(environment, host.clock())
    if not is_running(environment, host.clock()):
        stopped = Health("unhealthy", why=f"The environment is {status}.")
        return dict.fromkeys(environment.interface_ids, stopped)
    with environment.looking:
        try:
            found = _current(host, ask, backend, environment)
        except AwsError as error:
            unknown = Finding(reaches=None, why=error.message)
            findings = dict.fromkeys(environment.interface_ids, unknown)
        else:
            findings = found.findings
            for component, finding in findings.items():
                _keep(host, environment, component, finding, found)
            write(host, environment, found)
        return {
            component: _health(host, environment, component, finding)
            for component, finding in findings.items()
        }


def _current(host: Host, ask: Ask, backend: Any, environment: Environment) -> Look:
    """Return what is seen of the account as it is; no unchanged account is traced twice."""
    change = host.last_change(environment.account_id)
    if environment.look is None or environment.look.change != change:
        environment.look = look(ask, backend, environment, change)
    return environment.look


def _keep(
    host: Host, environment: Environment, component: Component, finding: Finding, seen: Look
) -> None:
    if finding.reaches:
        environment.last_beats[component] = _beat_before(host.clock())
        environment.silent.discard(component)
    elif finding.reaches is False and component not in environment.silent:
        ended = seen.change.at or environment.changed_at
        environment.last_beats[component] = _beat_before(ended)
        environment.silent.add(component)


def _health(host: Host, environment: Environment, component: Component, finding: Finding) -> Health:
    latest = environment.last_beats.get(component)
    if finding.reaches is None:
        return Health("unknown", latest, finding.why)
    age = host.clock() - (latest or 0)
    is_fresh = finding.reaches or age <= host.heartbeat_seconds
    return Health("healthy" if is_fresh else "unhealthy", latest, finding.why)


def _beat_before(at: float) -> float:
    return at - at % BEAT_SECONDS
