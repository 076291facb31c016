"""What an environment's web server answers to a health check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.mwaa.endpoints import endpoints_of
from closednet_aws.mwaa.environment import is_running

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Params
    from closednet_aws.mwaa.environment import Environment

_OK, _TO_LOGIN = 200, 302


def status_at(
    backend: Any,
    environments: Iterable[Environment],
    now: float,
    address: str,
    target_group: Params,
) -> int | None:
    """Return the HTTP status of the web server at an address; None where there is none.

    `/health` answers 200 also while the scheduler is unhealthy; every other page sends a stranger
    to the login.

    @see https://airflow.apache.org/docs/apache-airflow/stable/administration-and-deployment/logging-monitoring/check-health.html
    """
    if target_group["HealthCheckProtocol"] != "HTTPS":
        return None
    for environment in environments:
        if not is_running(environment, now):
            continue
        for endpoint in endpoints_of(backend, environment):
            interfaces = [backend.enis[eni] for eni in endpoint.network_interface_ids]
            held = {interface.private_ip_address for interface in interfaces}
            if endpoint.role == "webserver" and address in held:
                is_health = target_group.get("HealthCheckPath") == "/health"
                return _OK if is_health else _TO_LOGIN
    return None
