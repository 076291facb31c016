"""Describing DB instances and what happened to them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from closednet_aws.rds.errors import invalid, not_emulated
from closednet_aws.rds.paging import paged
from closednet_aws.rds.registry import find, instances_of
from closednet_aws.rds.view import arn_of, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host
    from closednet_aws.rds.instance import Instance

_DEFAULT_MINUTES = 60

_FILTERS: dict[str, Callable[[Call, Instance], set[str]]] = {
    "db-instance-id": lambda call, instance: {instance.name, arn_of(call, instance)},
    "dbi-resource-id": lambda _call, instance: {instance.settings["DbiResourceId"]},
    "engine": lambda _call, instance: {instance.settings["Engine"]},
}


def describe(host: Host, call: Call, request: Params) -> Params:
    """Describe one instance or those that all filters let through.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html
    """
    name = request.get("DBInstanceIdentifier")
    if name is None:
        found = list(instances_of(host, call).values())
    else:
        found = [find(host, call, name.rpartition(":")[2])]
    for one in request.get("Filters") or []:
        values_of = _FILTERS.get(one["Name"])
        if values_of is None:
            raise invalid(f"Unrecognized filter name: {one['Name']}")
        found = [i for i in found if values_of(call, i) & set(one["Values"])]
    return paged(request, "DBInstances", [shown(host, call, instance) for instance in found])


def describe_events(host: Host, call: Call, request: Params) -> Params:
    """Tell what happened to the instances that are there: in the last hour, or when asked for.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeEvents.html
    """
    if request.get("SourceType") not in (None, "db-instance") or request.get("EventCategories"):
        raise not_emulated("events of others than instances, and EventCategories")
    wanted, now = request.get("SourceIdentifier"), host.clock()
    if wanted and not request.get("SourceType"):
        raise invalid("SourceType must be provided with SourceIdentifier")
    end = request["EndTime"].timestamp() if request.get("EndTime") else now
    minutes = request.get("Duration") or _DEFAULT_MINUTES
    start = request["StartTime"].timestamp() if request.get("StartTime") else end - minutes * 60
    found = [
        (event.at, instance, event.message)
        for instance in instances_of(host, call).values()
        if wanted in (None, instance.name)
        for event in instance.events
        if start <= event.at <= min(end, now)
    ]
    events = [
        {
            "SourceIdentifier": instance.name,
            "SourceType": "db-instance",
            "Message": message,
            "EventCategories": [],
            "Date": datetime.fromtimestamp(at, UTC),
            "SourceArn": arn_of(call, instance),
        }
        for at, instance, message in sorted(found, key=lambda one: one[0])
    ]
    return paged(request, "Events", events)
