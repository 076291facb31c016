"""Schedule groups and their tags."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from closednet_aws.scheduler.errors import conflict, invalid, not_found
from closednet_aws.scheduler.model import DEFAULT_GROUP, Group, group_arn
from closednet_aws.scheduler.paging import paged
from closednet_aws.scheduler.registry import find_group, groups_of

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.scheduler.host import Host


def create(host: Host, call: Call, request: Params) -> Params:
    """Create a group.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_CreateScheduleGroup.html
    """
    groups, name = groups_of(host, call), request["Name"]
    if name in groups:
        raise conflict("Schedule group", name)
    groups[name] = Group(name, host.clock(), tags=request.get("Tags") or [])
    return {"ScheduleGroupArn": group_arn(call.account_id, call.region, name)}


def get(host: Host, call: Call, request: Params) -> Params:
    """Describe a group.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetScheduleGroup.html
    """
    return _shown(call, find_group(host, call, request["Name"]))


def list_all(host: Host, call: Call, request: Params) -> Params:
    """Describe all groups.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListScheduleGroups.html
    """
    prefix = request.get("NamePrefix") or ""
    found = [g for g in groups_of(host, call).values() if g.name.startswith(prefix)]
    return paged(request, "ScheduleGroups", [_shown(call, group) for group in found])


def delete(host: Host, call: Call, request: Params) -> Params:
    """Delete a group with its schedules, but not `default`.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_DeleteScheduleGroup.html
    """
    if request["Name"] == DEFAULT_GROUP:
        raise invalid("You cannot delete the default schedule group.")
    del groups_of(host, call)[find_group(host, call, request["Name"]).name]
    return {}


def list_tags(host: Host, call: Call, request: Params) -> Params:
    """Name the tags of a group; schedules have none.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ListTagsForResource.html
    """
    return {"Tags": _tagged(host, call, request).tags}


def tag(host: Host, call: Call, request: Params) -> Params:
    """Add tags, or change the values of those that are there.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_TagResource.html
    """
    group, fresh = _tagged(host, call, request), {one["Key"] for one in request["Tags"]}
    group.tags = [one for one in group.tags if one["Key"] not in fresh] + request["Tags"]
    return {}


def untag(host: Host, call: Call, request: Params) -> Params:
    """Remove the tags that are there.

    @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UntagResource.html
    """
    group = _tagged(host, call, request)
    group.tags = [one for one in group.tags if one["Key"] not in request["TagKeys"]]
    return {}


def _tagged(host: Host, call: Call, request: Params) -> Group:
    arn = request["ResourceArn"]
    name = arn.rpartition("/")[2]
    if arn != group_arn(call.account_id, call.region, name):
        raise not_found("Schedule group", arn)
    return find_group(host, call, name)


def _shown(call: Call, group: Group) -> Params:
    answer: Params = {
        "Arn": group_arn(call.account_id, call.region, group.name),
        "Name": group.name,
        "State": "ACTIVE",
    }
    if group.created_at is not None:
        created = datetime.fromtimestamp(group.created_at, UTC)
        answer |= {"CreationDate": created, "LastModificationDate": created}
    return answer
