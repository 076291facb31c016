"""What stands behind an environment's endpoints answers to a health check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.mwaa.endpoints import endpoints_of
from closednet_aws.mwaa.environment import is_running

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Params
    from closednet_aws.elbv2.health_check_answer import Answer
    from closednet_aws.mwaa.environment import Environment

_OK, _TO_LOGIN = 200, 302


def status_at(
    backend: Any,
    environments: Iterable[Environment],
    now: float,
    target: tuple[str, int],
    target_group: Params,
) -> Answer:
    """Return the HTTP status of the web server at an address and port; None where nobody knows.

    `/health` answers 200 also while the scheduler is unhealthy; every other page sends a stranger
    to the login. Behind an endpoint a network load balancer of AWS's drops what comes to any port
    but the one of the web server, or of the database.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
    @see https://airflow.apache.org/docs/apache-airflow/stable/administration-and-deployment/logging-monitoring/check-health.html
    """
    address, port = target
    for environment in environments:
        if not is_running(environment, now):
            continue
        for endpoint in endpoints_of(backend, environment):
            interfaces = [backend.enis[eni] for eni in endpoint.network_interface_ids]
            if address not in {interface.private_ip_address for interface in interfaces}:
                continue
            if port != endpoint.port:
                return "silent"
            return _status(target_group) if endpoint.role == "webserver" else None
    return None


def _status(target_group: Params) -> int | None:
    if target_group["HealthCheckProtocol"] != "HTTPS":
        return None
    return _OK if target_group.get("HealthCheckPath") == "/health" else _TO_LOGIN
