"""The tags of environments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.mwaa.errors import invalid
from closednet_aws.mwaa.registry import find_by_arn
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.mwaa.host import Host

_MOST = 50


def list_tags(host: Host, call: Call, request: Params) -> Params:
    """Name an environment's tags.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_ListTagsForResource.html
    """
    validate("mwaa", "ListTagsForResource", request)
    return {"Tags": dict(find_by_arn(host, call, request["ResourceArn"]).tags)}


def tag(host: Host, call: Call, request: Params) -> Params:
    """Add tags, or change the values of those that are there; 50 at most.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_TagResource.html
    """
    validate("mwaa", "TagResource", request)
    environment = find_by_arn(host, call, request["ResourceArn"])
    tags = environment.tags | request["Tags"]
    if len(tags) > _MOST:
        raise invalid(f"An environment may have {_MOST} tags at most")
    environment.tags = tags
    return {}


def untag(host: Host, call: Call, request: Params) -> Params:
    """Remove the tags that are there.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_UntagResource.html
    """
    validate("mwaa", "UntagResource", request)
    environment = find_by_arn(host, call, request["ResourceArn"])
    for key in request["tagKeys"]:
        environment.tags.pop(key, None)
    return {}
