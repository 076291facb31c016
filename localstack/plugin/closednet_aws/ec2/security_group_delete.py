"""Deleting a security group that nobody needs any more."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.rule_authorize import asked_group
from closednet_aws.ec2.security_groups import all_groups
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from closednet_aws.call import Call, Params


def delete(call: Call, request: Params) -> Params:
    """Delete a group unless an interface carries it or another group's rule refers to it.

    The default group of a VPC cannot be deleted at all. A group's reference to itself is no
    obstacle.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html
    """
    backend = backend_of(call)
    group = asked_group(backend, request)
    if group.is_default:
        message = (
            f'the specified group: "{group.id}" name: "{group.name}" cannot be deleted by a user'
        )
        raise AwsError("CannotDelete", message)
    if any(_dependents(backend, group)):
        raise AwsError("DependencyViolation", f"resource {group.id} has a dependent object")
    backend.delete_security_group(group_id=group.id)
    return {"Return": True, "GroupId": group.id}


def _dependents(backend: Any, group: Any) -> Iterator[Any]:
    for interface in backend.enis.values():
        if group.id in {carried.id for carried in interface.group_set}:
            yield interface
    for endpoint in backend.vpc_end_points.values():
        if group.id in endpoint.security_group_ids:
            yield endpoint
    for other in _groups_that_may_refer(backend, group):
        for rule in chain(other.ingress_rules, other.egress_rules):
            if rule.source_group.get("GroupId") == group.id:
                yield rule


def _groups_that_may_refer(backend: Any, group: Any) -> Iterator[Any]:
    yield from (other for other in all_groups(backend) if other.id != group.id)
    for peering in backend.vpc_pcxs.values():
        for vpc in (peering.vpc, peering.peer_vpc):
            if vpc.owner_id != backend.account_id:
                yield from all_groups(ec2_backends[vpc.owner_id][vpc.region])
