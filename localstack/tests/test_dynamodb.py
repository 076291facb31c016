"""DynamoDB without Java, through real clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from conftest import AwsCli, ClientFactory

TABLE: dict[str, Any] = {
    "TableName": "orders",
    "KeySchema": [{"AttributeName": "day", "KeyType": "HASH"}],
    "AttributeDefinitions": [{"AttributeName": "day", "AttributeType": "S"}],
    "BillingMode": "PAY_PER_REQUEST",
}


def test_an_item_is_read_as_it_was_written(client: ClientFactory, aws_cli: AwsCli) -> None:
    """https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html"""
    dynamodb = client("dynamodb")
    assert dynamodb.create_table(**TABLE)["TableDescription"]["ItemCount"] == 0
    dynamodb.put_item(TableName="orders", Item={"day": {"S": "mon"}, "sum": {"N": "42"}})
    read = aws_cli(
        "dynamodb", "get-item", "--table-name", "orders", "--key", '{"day": {"S": "mon"}}',
        "--query", "Item.sum.N", "--output", "text",
    )  # fmt: skip
    assert (read.returncode, read.stdout) == (0, "42\n")


def test_a_table_is_its_accounts_and_its_regions(
    client: ClientFactory, aws_cli: AwsCli, other_account: str
) -> None:
    client("dynamodb").create_table(**TABLE)
    elsewhere = aws_cli(
        "dynamodb", "list-tables", "--region", "ap-northeast-3", "--query", "TableNames[]",
        "--output", "text",
    )  # fmt: skip
    assert elsewhere.stdout.strip() == ""
    assert client("dynamodb", other_account).list_tables()["TableNames"] == []
    assert client("dynamodb").list_tables()["TableNames"] == ["orders"]


@pytest.mark.parametrize(
    ("operation", "given", "code"),
    [
        ("get_item", {"Key": {"day": {"S": "mon"}}}, "ResourceNotFoundException"),
        ("update_table", {"BillingMode": "FREE"}, "ValidationException.*enum value set"),
    ],
)
def test_what_aws_refuses_is_refused(
    client: ClientFactory, operation: str, given: dict[str, Any], code: str
) -> None:
    with pytest.raises(ClientError, match=code):
        getattr(client("dynamodb"), operation)(TableName="nowhere", **given)


def test_a_table_without_a_policy_says_so(client: ClientFactory) -> None:
    """https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetResourcePolicy.html"""
    dynamodb = client("dynamodb")
    arn = dynamodb.create_table(**TABLE)["TableDescription"]["TableArn"]
    with pytest.raises(ClientError, match="PolicyNotFoundException"):
        dynamodb.get_resource_policy(ResourceArn=arn)
