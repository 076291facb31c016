"""The tags of instances and DB subnet groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.rds.errors import group_not_found, instance_not_found, invalid
from closednet_aws.rds.registry import instances_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host

_MOST = 50


def as_map(tags: Iterable[Params] | None) -> dict[str, str]:
    """Return tags by key; the last value of a key counts."""
    return {tag["Key"]: tag.get("Value", "") for tag in tags or []}


def as_list(tags: dict[str, str]) -> list[Params]:
    """Return tags as AWS lists them."""
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def list_tags(host: Host, call: Call, request: Params) -> Params:
    """Name the tags of a resource.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ListTagsForResource.html
    """
    return {"TagList": as_list(_tags(host, call, request))}


def add(host: Host, call: Call, request: Params) -> None:
    """Add tags, or change the values of those that are there; 50 at most.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddTagsToResource.html
    """
    tags, more = _tags(host, call, request), as_map(request["Tags"])
    if len(tags | more) > _MOST:
        raise invalid(f"A resource may have {_MOST} tags at most")
    tags.update(more)


def remove(host: Host, call: Call, request: Params) -> None:
    """Remove the tags that are there.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RemoveTagsFromResource.html
    """
    tags = _tags(host, call, request)
    for key in request["TagKeys"]:
        tags.pop(key, None)


def _tags(host: Host, call: Call, request: Params) -> dict[str, str]:
    """Return what holds the tags of the resource that an ARN names."""
    arn = request["ResourceName"]
    prefix = f"arn:aws:rds:{call.region}:{call.account_id}:"
    kind, _, name = arn.removeprefix(prefix).partition(":")
    if not arn.startswith(prefix) or kind not in ("db", "subgrp"):
        raise invalid(f"Invalid resource name: {arn}")
    if kind == "db":
        if instance := instances_of(host, call).get(name):
            return instance.tags
        raise instance_not_found(name)
    if group := host.databases(call.account_id, call.region).subnet_groups.get(name):
        return group.tags
    raise group_not_found(name)
