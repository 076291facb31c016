"""Whom a security group rule lets in or out: addresses, another group, or a prefix list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from moto.ec2.models import ec2_backends

from closednet_aws.ec2.security_groups import group_named
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

type PeerKind = Literal["CidrIpv4", "CidrIpv6", "ReferencedGroupId", "PrefixListId"]


class Peer(NamedTuple):
    """The other side of a rule. `owner` is the account of a referenced group."""

    kind: PeerKind
    value: str
    owner: str | None = None


def peer_group(backend: Any, group: Any, pair: Params) -> Peer:
    """Return the group that a rule refers to: in the rule's VPC, or in a VPC peered with it.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
    """
    owner = pair.get("UserId") or backend.account_id
    theirs = backend if owner == backend.account_id else ec2_backends[owner][backend.region_name]
    if identifier := pair.get("GroupId"):
        found = group_named(theirs, identifier)
    else:
        name = pair.get("GroupName", "")
        found = theirs.get_security_group_from_name(name, group.vpc_id)
    if found is None:
        message = f"The security group '{pair.get('GroupName')}' does not exist"
        raise AwsError("InvalidGroup.NotFound", message)
    if found.vpc_id != group.vpc_id and not _peered(backend, found.vpc_id, group.vpc_id):
        message = "You have specified two resources that belong to different networks."
        raise AwsError("InvalidGroup.NotFound", message)
    return Peer("ReferencedGroupId", found.id, owner)


def prefix_list(backend: Any, named: Params) -> Peer:
    """Return the prefix list that a rule refers to.

    @see https://docs.aws.amazon.com/vpc/latest/userguide/working-with-managed-prefix-lists.html
    """
    identifier = named["PrefixListId"]
    if identifier not in backend.managed_prefix_lists:
        message = f"The prefix list ID '{identifier}' does not exist"
        raise AwsError("InvalidPrefixListID.NotFound", message)
    return Peer("PrefixListId", identifier)


def _peered(backend: Any, one: str, other: str) -> bool:
    return any(
        peering._status.code == "active"  # noqa: SLF001
        and {peering.vpc.id, peering.peer_vpc.id} == {one, other}
        for peering in backend.vpc_pcxs.values()
    )
