"""The tags of clusters and services; those of task definitions are moto's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ecs.registry import find_cluster, find_service

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.host import Host
    from closednet_aws.ecs.model import Cluster, Service


def list_tags(host: Host, call: Call, request: Params) -> Params:
    """Name the tags of a resource.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html
    """
    tagged = _tagged(host, call, request["resourceArn"])
    return call.original(request) if tagged is None else {"tags": tagged.tags}


def tag(host: Host, call: Call, request: Params) -> Params:
    """Add tags, or change the values of those that are there.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
    """
    tagged = _tagged(host, call, request["resourceArn"])
    if tagged is None:
        return call.original(request)
    fresh = {one["key"] for one in request["tags"]}
    tagged.tags = [one for one in tagged.tags if one["key"] not in fresh] + request["tags"]
    return {}


def untag(host: Host, call: Call, request: Params) -> Params:
    """Remove the tags that are there.

    @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html
    """
    tagged = _tagged(host, call, request["resourceArn"])
    if tagged is None:
        return call.original(request)
    tagged.tags = [one for one in tagged.tags if one["key"] not in request["tagKeys"]]
    return {}


def _tagged(host: Host, call: Call, arn: str) -> Cluster | Service | None:
    """Return what an ARN names, if it is ours."""
    kind, _, path = arn.rpartition(":")[2].partition("/")
    if kind == "cluster":
        return find_cluster(host, call, {"cluster": path})
    if kind == "service":
        cluster_name, _, name = path.partition("/")
        return find_service(find_cluster(host, call, {"cluster": cluster_name}), name)
    return None
