"""Listing environments page by page, and their tags.

@see https://docs.aws.amazon.com/mwaa/latest/API/API_ListEnvironments.html
@see https://docs.aws.amazon.com/mwaa/latest/API/API_TagResource.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow

    from conftest import AwsCli, ClientFactory


def test_pages_hold_all_names_once_and_in_order(airflow: Airflow, aws_cli: AwsCli) -> None:
    names = ["alpha", "beta", "delta", "gamma"]
    for name in reversed(names):
        airflow.create(Name=name, EndpointManagement="CUSTOMER")
    pages = airflow.mwaa.get_paginator("list_environments").paginate(
        PaginationConfig={"PageSize": 3}
    )
    assert [page["Environments"] for page in pages] == [names[:3], names[3:]]
    listed = aws_cli("mwaa", "list-environments", "--page-size", "2")
    assert json.loads(listed.stdout)["Environments"] == names


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"MaxResults": 26}, "less than or equal to 25"),
        ({"MaxResults": 0}, "greater than or equal to 1"),
        ({"NextToken": "*"}, "NextToken"),
        ({"NextToken": "_w=="}, "NextToken"),
    ],
    ids=str,
)
def test_a_page_that_cannot_be_is_refused(mwaa: Any, asked: dict[str, Any], words: str) -> None:
    with refused("ValidationException", words):
        mwaa.list_environments(**asked)


def test_tags_are_added_changed_and_removed(airflow: Airflow) -> None:
    arn = airflow.create(Tags={"team": "data", "cost": "1"})["Arn"]
    airflow.mwaa.tag_resource(ResourceArn=arn, Tags={"cost": "2", "a b/c": "d"})
    airflow.mwaa.untag_resource(ResourceArn=arn, tagKeys=["team", "absent"])
    tags = {"cost": "2", "a b/c": "d"}
    assert airflow.mwaa.list_tags_for_resource(ResourceArn=arn)["Tags"] == tags
    assert airflow.get()["Tags"] == tags


def test_the_command_line_tags(airflow: Airflow, aws_cli: AwsCli) -> None:
    arn = airflow.create()["Arn"]
    assert aws_cli("mwaa", "tag-resource", "--resource-arn", arn, "--tags", "a=b").returncode == 0
    listed = aws_cli("mwaa", "list-tags-for-resource", "--resource-arn", arn)
    assert json.loads(listed.stdout) == {"Tags": {"a": "b"}}


def test_fifty_tags_are_the_most(airflow: Airflow) -> None:
    arn = airflow.create(Tags={str(n): "x" for n in range(50)})["Arn"]
    airflow.mwaa.tag_resource(ResourceArn=arn, Tags={"0": "changed"})
    with refused("ValidationException", "50 tags at most"):
        airflow.mwaa.tag_resource(ResourceArn=arn, Tags={"one more": "x"})


@pytest.mark.parametrize("where", ["us-east-1:{other}", "eu-central-1:{account}"])
def test_an_environment_of_elsewhere_is_not_found(
    airflow: Airflow, account: str, other_account: str, where: str
) -> None:
    airflow.create()
    place = where.format(account=account, other=other_account)
    with refused("ResourceNotFoundException"):
        airflow.mwaa.list_tags_for_resource(ResourceArn=f"arn:aws:airflow:{place}:environment/etl")


def test_neighbours_do_not_see_each_other(
    airflow: Airflow, client: ClientFactory, other_account: str
) -> None:
    airflow.create()
    assert client("mwaa", other_account).list_environments()["Environments"] == []
