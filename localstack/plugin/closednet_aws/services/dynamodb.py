"""DynamoDB's constraints on requests, which moto does not check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.validation import validate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from closednet_aws.call import Call, Params, Repair


def operations(names: Iterable[str]) -> dict[str, Repair]:
    """Return what stands in front of each operation: the check of its request.

    @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB.html
    """
    return dict.fromkeys(names, _checked)


def _checked(call: Call, request: Params) -> Params:
    validate("dynamodb", call.operation, request)
    return call.original(request)
