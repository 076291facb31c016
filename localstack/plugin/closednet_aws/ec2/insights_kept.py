"""What Reachability Analyzer keeps: paths and analyses, with their tags, by id."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


@dataclass
class Kept:
    """The paths and analyses of one account in one Region, by id."""

    paths: dict[str, Params] = field(default_factory=dict)
    analyses: dict[str, Params] = field(default_factory=dict)


def kept_of(call: Call) -> Kept:
    """Return what the account keeps, beside moto's own, so that it goes when that goes."""
    kept: Kept = vars(backend_of(call)).setdefault("network_insights", Kept())
    return kept


def find(kept: dict[str, Params], kind: str, identifier: str) -> Params:
    """Return what has this id, or raise as EC2 does where nothing has."""
    if identifier not in kept:
        code = f"InvalidNetworkInsights{kind}Id.NotFound"
        message = f"The Network Insights {kind.lower()} ID '{identifier}' does not exist"
        raise AwsError(code, message)
    return kept[identifier]


def check_filters(request: Params, told: dict[str, str]) -> None:
    """Refuse filters other than by tag and by the members told."""
    for given in request.get("Filters") or []:
        name = given["Name"]
        if name not in told and name != "tag-key" and not name.startswith("tag:"):
            raise AwsError("InvalidParameterValue", f"The filter '{name}' is invalid")


def fits(one: Params, request: Params, told: dict[str, str]) -> bool:
    """Tell whether every filter of the request holds."""
    return all(_fits_each(one, given, told) for given in request.get("Filters") or [])


def _fits_each(one: Params, given: Params, told: dict[str, str]) -> bool:
    name, values = given["Name"], set(given["Values"])
    if name.startswith("tag:"):
        return any(tag["Key"] == name[4:] and tag["Value"] in values for tag in one["Tags"])
    if name == "tag-key":
        return any(tag["Key"] in values for tag in one["Tags"])
    return str(one.get(told[name])).lower() in {value.lower() for value in values}


def keep_tags(call: Call, identifier: str, request: Params) -> None:
    """Tag what the request makes, where EC2 keeps all tags."""
    tags = {
        tag["Key"]: tag.get("Value", "")
        for given in request.get("TagSpecifications") or []
        for tag in given.get("Tags") or []
    }
    if tags:
        backend_of(call).create_tags([identifier], tags)


def tagged(call: Call, identifier: str, one: Params) -> Params:
    """Return it with the tags that it has now."""
    tags = backend_of(call).tags.get(identifier, {})
    return one | {"Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}


def new_id(prefix: str) -> str:
    """Return an id as EC2 draws them."""
    return f"{prefix}-{secrets.token_hex(9)[:17]}"


def arn_of(call: Call, kind: str, identifier: str) -> str:
    """Return the ARN of something of the caller."""
    return f"arn:aws:ec2:{call.region}:{call.account_id}:{kind}/{identifier}"
