"""Managed prefix lists (defect 26)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from refusals import refused

if TYPE_CHECKING:
    from building import Builder


def _read(ec2: Any, prefix_list: str) -> Any:
    asked = {"PrefixListIds": [prefix_list]}
    (found,) = ec2.describe_managed_prefix_lists(**asked)["PrefixLists"]
    return found


def test_a_list_keeps_its_name_when_its_entries_change(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html"""
    prefix_list = build.prefix_list("offices", "192.0.2.0/24")
    answer = ec2.modify_managed_prefix_list(
        PrefixListId=prefix_list, CurrentVersion=1, AddEntries=[{"Cidr": "198.51.100.0/24"}]
    )["PrefixList"]
    assert answer["PrefixListName"] == _read(ec2, prefix_list)["PrefixListName"] == "offices"
    names = {found["PrefixListName"] for found in ec2.describe_prefix_lists()["PrefixLists"]}
    assert {"com.amazonaws.us-east-1.dynamodb", "com.amazonaws.us-east-1.s3"} <= names
    assert "offices" not in names


def test_a_list_can_be_renamed(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html"""
    prefix_list = build.prefix_list("offices")
    ec2.modify_managed_prefix_list(PrefixListId=prefix_list, PrefixListName="branches")
    assert _read(ec2, prefix_list)["PrefixListName"] == "branches"


def test_a_list_holds_no_more_than_it_was_made_for(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html"""
    prefix_list = build.prefix_list("offices", "192.0.2.0/24")
    six = [{"Cidr": f"10.{number}.0.0/16"} for number in range(5)]
    with refused("PrefixListMaxEntriesExceeded"):
        ec2.modify_managed_prefix_list(PrefixListId=prefix_list, CurrentVersion=1, AddEntries=six)
    ec2.modify_managed_prefix_list(PrefixListId=prefix_list, MaxEntries=6)
    assert _read(ec2, prefix_list)["MaxEntries"] == 6
    ec2.modify_managed_prefix_list(PrefixListId=prefix_list, CurrentVersion=1, AddEntries=six)
    entries = ec2.get_managed_prefix_list_entries(PrefixListId=prefix_list)["Entries"]
    assert len(entries) == 6


def test_a_change_to_an_old_version_is_refused(build: Builder, ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/work-with-cust-managed-prefix-lists.html"""
    prefix_list = build.prefix_list("offices", "192.0.2.0/24")
    entry = [{"Cidr": "198.51.100.0/24"}]
    ec2.modify_managed_prefix_list(PrefixListId=prefix_list, CurrentVersion=1, AddEntries=entry)
    with refused("PrefixListVersionMismatch"):
        ec2.modify_managed_prefix_list(
            PrefixListId=prefix_list, CurrentVersion=1, RemoveEntries=entry
        )


def test_the_lists_of_aws_services_are_not_the_accounts_to_change(ec2: Any) -> None:
    """https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html"""
    s3, *_ = ec2.describe_prefix_lists()["PrefixLists"]
    with refused("OperationNotPermitted"):
        ec2.modify_managed_prefix_list(PrefixListId=s3["PrefixListId"], PrefixListName="mine")
    with refused("OperationNotPermitted"):
        ec2.delete_managed_prefix_list(PrefixListId=s3["PrefixListId"])


def test_a_list_without_a_name_is_never_made(ec2: Any) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html"""
    before = ec2.describe_managed_prefix_lists()["PrefixLists"]
    with refused("MissingParameter", "prefixListName"):
        ec2.create_managed_prefix_list(PrefixListName="", AddressFamily="IPv4", MaxEntries=1)
    assert ec2.describe_managed_prefix_lists()["PrefixLists"] == before
