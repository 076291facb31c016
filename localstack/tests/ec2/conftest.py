"""An EC2 client of a fresh account, and a hand that builds with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from building import Builder

if TYPE_CHECKING:
    from conftest import ClientFactory


@pytest.fixture
def ec2(client: ClientFactory) -> Any:
    return client("ec2")


@pytest.fixture
def build(ec2: Any) -> Builder:
    return Builder(ec2)
