"""Looking groups and schedules up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.scheduler.errors import not_found
from closednet_aws.scheduler.model import DEFAULT_GROUP, Group

if TYPE_CHECKING:
    from closednet_aws.call import Call
    from closednet_aws.scheduler.host import Host
    from closednet_aws.scheduler.model import Schedule


def groups_of(host: Host, call: Call) -> dict[str, Group]:
    """Return the groups of the caller's account and Region, `default` among them."""
    groups = host.groups(call.account_id, call.region)
    if DEFAULT_GROUP not in groups:
        groups[DEFAULT_GROUP] = Group(DEFAULT_GROUP, None)
    return groups


def find_group(host: Host, call: Call, name: str | None) -> Group:
    """Return a group, or refuse a name that the account does not have."""
    group = groups_of(host, call).get(name or DEFAULT_GROUP)
    if group is None:
        raise not_found("Schedule group", name or DEFAULT_GROUP)
    return group


def find(host: Host, call: Call, group_name: str | None, name: str) -> Schedule:
    """Return a schedule, or refuse a name that the group does not have."""
    schedule = find_group(host, call, group_name).schedules.get(name)
    if schedule is None:
        raise not_found("Schedule", name)
    return schedule
