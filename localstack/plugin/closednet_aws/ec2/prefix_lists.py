"""Managed prefix lists, each of which has a name for as long as it exists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, required
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def create(call: Call, request: Params) -> Params:
    """Create a list with a name and no more entries than it may ever have.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html
    """
    required(request, "PrefixListName")
    _check_room(len(request.get("Entries", [])), int(required(request, "MaxEntries")))
    return call.original(request)


def modify(call: Call, request: Params) -> Params:
    """Change entries, size or name of a list of one's own; what is not named stays.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html
    """
    found = _own(call, request)
    version = request.get("CurrentVersion")
    if version is not None and version != found.version:
        message = "The prefix list has the incorrect version number."
        raise AwsError("PrefixListVersionMismatch", message)
    most = int(request.get("MaxEntries") or found.max_entries)
    _check_room(_entries_after(found, request), most)
    answer = call.original(
        request | {"PrefixListName": request.get("PrefixListName") or found.prefix_list_name}
    )
    found.max_entries = most
    answer["PrefixList"]["MaxEntries"] = most
    return answer


def delete(call: Call, request: Params) -> Params:
    """Delete a list of one's own.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html
    """
    _own(call, request)
    return call.original(request)


def describe_aws_lists(call: Call, request: Params) -> Params:
    """Show the lists of AWS services; a list without a name is none of them.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html
    """
    for found in backend_of(call).managed_prefix_lists.values():
        found.prefix_list_name = found.prefix_list_name or ""
    return call.original(request)


def _own(call: Call, request: Params) -> Any:
    identifier = required(request, "PrefixListId")
    found = backend_of(call).managed_prefix_lists.get(identifier)
    if found is None:
        message = f"The prefix list ID '{identifier}' does not exist"
        raise AwsError("InvalidPrefixListID.NotFound", message)
    if found.owner_id == "AWS":
        message = f"You do not have permission to change the AWS-managed prefix list {identifier}"
        raise AwsError("OperationNotPermitted", message)
    return found


def _entries_after(found: Any, request: Params) -> int:
    now = {entry["Cidr"] for entry in found.entries.get(found.version, [])}
    leaving = {entry["Cidr"] for entry in request.get("RemoveEntries", [])}
    coming = {entry["Cidr"] for entry in request.get("AddEntries", [])}
    return len((now - leaving) | coming)


def _check_room(entries: int, most: int) -> None:
    if entries > most:
        message = "The number of entries exceeds the maximum number of entries of the prefix list."
        raise AwsError("PrefixListMaxEntriesExceeded", message)
