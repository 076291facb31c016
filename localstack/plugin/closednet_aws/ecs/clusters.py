"""Clusters: names under which services stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from closednet_aws.ecs.errors import invalid, not_emulated
from closednet_aws.ecs.model import Cluster, cluster_arn
from closednet_aws.ecs.paging import paged
from closednet_aws.ecs.registry import clusters_of, find_cluster, name_in
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.host import Host

_PAGE = 100
_NAME = re.compile(r"[A-Za-z0-9_-]{1,255}")
_SETTINGS = [{"name": "containerInsights", "value": "disabled"}]


def create(host: Host, call: Call, request: Params) -> Params:
    """Create a cluster; one that is there already stays as it is and is returned.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
    """
    if request.get("serviceConnectDefaults"):
        raise not_emulated("Service Connect (serviceConnectDefaults of CreateCluster)")
    name, clusters = request.get("clusterName") or "default", clusters_of(host, call)
    if not _NAME.fullmatch(name):
        raise invalid("Cluster name must match [A-Za-z0-9_-]{1,255}")
    if name not in clusters or clusters[name].status != "ACTIVE":
        clusters[name] = Cluster(
            name=name,
            settings={
                "settings": request.get("settings") or _SETTINGS,
                "capacityProviders": request.get("capacityProviders") or [],
                "defaultCapacityProviderStrategy": request.get("defaultCapacityProviderStrategy")
                or [],
            },
            tags=request.get("tags") or [],
        )
    return {"cluster": _shown(host, call, clusters[name], {"TAGS"})}


def describe(host: Host, call: Call, request: Params) -> Params:
    """Describe clusters; those that are not there are failures, no refusal.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
    """
    clusters, more = clusters_of(host, call), set(request.get("include") or [])
    found, failures = [], []
    for asked in request.get("clusters") or ["default"]:
        cluster = clusters.get(name_in(asked))
        if cluster is None:
            arn = cluster_arn(call.account_id, call.region, name_in(asked))
            failures.append({"arn": arn, "reason": "MISSING"})
        else:
            found.append(_shown(host, call, cluster, more))
    return {"clusters": found, "failures": failures}


def list_arns(host: Host, call: Call, request: Params) -> Params:
    """Name the clusters that are not deleted.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
    """
    active = [one for one in clusters_of(host, call).values() if one.status == "ACTIVE"]
    arns = [cluster_arn(call.account_id, call.region, one.name) for one in active]
    return paged(request, "clusterArns", arns, _PAGE)


def delete(host: Host, call: Call, request: Params) -> Params:
    """Delete a cluster without services and tasks.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
    """
    cluster = find_cluster(host, call, request)
    if any(service.status == "ACTIVE" for service in cluster.services.values()):
        message = "The Cluster cannot be deleted while Services are active."
        raise AwsError("ClusterContainsServicesException", message)
    cluster.status = "INACTIVE"
    return {"cluster": _shown(host, call, cluster, set())}


def _shown(host: Host, call: Call, cluster: Cluster, more: set[str]) -> Params:
    now = host.clock()
    running = sum(task.status_at(now) == "RUNNING" for task in cluster.tasks())
    answer: Params = {
        "clusterArn": cluster_arn(call.account_id, call.region, cluster.name),
        "clusterName": cluster.name,
        "status": cluster.status,
        "registeredContainerInstancesCount": 0,
        "runningTasksCount": running,
        "pendingTasksCount": len(cluster.tasks()) - running,
        "activeServicesCount": sum(one.status == "ACTIVE" for one in cluster.services.values()),
        "statistics": [],
    }
    answer |= {name: one for name, one in cluster.settings.items() if name != "settings"}
    if "SETTINGS" in more:
        answer["settings"] = cluster.settings["settings"]
    return answer | {"tags": cluster.tags if "TAGS" in more else []}
