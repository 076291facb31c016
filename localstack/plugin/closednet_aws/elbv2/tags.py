"""Tags of load balancers, target groups, listeners and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.elbv2.backend import (
    balancers_of,
    invalid,
    listener,
    load_balancer,
    rule,
    target_group,
)
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

MOST_TAGS = 50

_FINDERS = {
    ":loadbalancer/": load_balancer,
    ":targetgroup/": target_group,
    ":listener/": listener,
    ":listener-rule/": rule,
}


def add(call: Call, request: Params) -> Params:
    """Tag resources that exist, all of them or none.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html
    """
    service, tags = balancers_of(call).tagging_service, request["Tags"]
    keys = [tag["Key"] for tag in tags]
    if len(set(keys)) < len(keys):
        raise AwsError("DuplicateTagKeys", "A tag key was specified more than once")
    for arn in request["ResourceArns"]:
        _check_resource(call, arn)
        if len(service.get_tag_dict_for_resource(arn).keys() | set(keys)) > MOST_TAGS:
            raise AwsError("TooManyTags", f"A resource can have {MOST_TAGS} tags at most")
    for arn in request["ResourceArns"]:
        service.tag_resource(arn, tags)
    return {}


def remove(call: Call, request: Params) -> Params:
    """Take tags off resources that exist; keys that they have not are no obstacle.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RemoveTags.html
    """
    for arn in request["ResourceArns"]:
        _check_resource(call, arn)
        balancers_of(call).tagging_service.untag_resource_using_names(arn, request["TagKeys"])
    return {}


def describe(call: Call, request: Params) -> Params:
    """Describe the tags of resources that exist.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html
    """
    found = []
    for arn in request["ResourceArns"]:
        _check_resource(call, arn)
        tags = balancers_of(call).tagging_service.get_tag_dict_for_resource(arn)
        listed = [{"Key": key, "Value": value} for key, value in tags.items()]
        found.append({"ResourceArn": arn, "Tags": listed})
    return {"TagDescriptions": found}


def _check_resource(call: Call, arn: str) -> None:
    for kind, find in _FINDERS.items():
        if kind in arn:
            find(call, arn)
            return
    raise invalid(f"'{arn}' is not a valid resource ARN")
