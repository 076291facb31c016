"""An environment's settings: those of the request, and AWS's own for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.mwaa.capacity import default_capacity
from closednet_aws.mwaa.versions import LATEST

if TYPE_CHECKING:
    from closednet_aws.call import Params
    from closednet_aws.mwaa.identity import Identity

LOG_GROUPS = {
    "DagProcessingLogs": "DAGProcessing",
    "SchedulerLogs": "Scheduler",
    "TaskLogs": "Task",
    "WebserverLogs": "WebServer",
    "WorkerLogs": "Worker",
}
"""The kinds of logs, and how their log groups end.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html
"""

_OF_AN_UPDATE_ALONE = ("WorkerReplacementStrategy",)
_OF_THE_RESOURCE = ("Name", "Tags")


def new_settings(request: Params, identity: Identity) -> Params:
    """Return the settings of a new environment.

    The web server is private, MWAA manages the endpoints, and task logs alone are sent, unless the
    request says otherwise.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_CreateEnvironment.html
    """
    environment_class = request.get("EnvironmentClass", "mw1.small")
    defaults = {
        "AirflowConfigurationOptions": {},
        "AirflowVersion": LATEST,
        "EndpointManagement": "SERVICE",
        "EnvironmentClass": environment_class,
        "WebserverAccessMode": "PRIVATE_ONLY",
        "WeeklyMaintenanceWindowStart": identity.maintenance_window,
        **default_capacity(environment_class),
    }
    given = _settings(request)
    logs = _default_logs() | given.get("LoggingConfiguration", {})
    return defaults | given | {"LoggingConfiguration": logs}


def changed_settings(old: Params, request: Params) -> Params:
    """Return the settings after an update: those it names are new, the others stay.

    Subnets, key and management of endpoints are no members of an update at all.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_UpdateEnvironment.html
    """
    given = _settings(request)
    for nested in ("LoggingConfiguration", "NetworkConfiguration"):
        given[nested] = old[nested] | given.get(nested, {})
    return old | given


def _settings(request: Params) -> Params:
    others = _OF_AN_UPDATE_ALONE + _OF_THE_RESOURCE
    return {
        member: value
        for member, value in request.items()
        if member not in others and value is not None
    }


def _default_logs() -> Params:
    return {kind: {"Enabled": kind == "TaskLogs", "LogLevel": "INFO"} for kind in LOG_GROUPS}
