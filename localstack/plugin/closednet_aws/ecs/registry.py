"""Looking clusters, services and tasks up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ecs.errors import cluster_not_found, service_not_found

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.host import Host
    from closednet_aws.ecs.model import Cluster, Service

_SHOWN_SECONDS = 60 * 60
"""How long a stopped task is shown.

@see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-errors.html
"""


def clusters_of(host: Host, call: Call) -> dict[str, Cluster]:
    """Return the clusters of the caller's account and Region, by name."""
    return host.clusters(call.account_id, call.region)


def find_cluster(host: Host, call: Call, request: Params) -> Cluster:
    """Return the cluster that a request names, or `default`; deleted ones are not found."""
    name = name_in(request.get("cluster") or "default")
    cluster = clusters_of(host, call).get(name)
    if cluster is None or cluster.status != "ACTIVE":
        raise cluster_not_found()
    old = host.clock() - _SHOWN_SECONDS
    cluster.stopped = [task for task in cluster.stopped if (task.stopped_at or 0) >= old]
    return cluster


def find_service(cluster: Cluster, name: str) -> Service:
    """Return the service that a name or an ARN stands for."""
    service = cluster.services.get(name_in(name))
    if service is None:
        raise service_not_found()
    return service


def name_in(name_or_arn: str) -> str:
    """Return the name in an ARN, or the name itself."""
    return name_or_arn.rpartition("/")[2]
