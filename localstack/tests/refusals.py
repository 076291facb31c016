"""What AWS says when it refuses."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def refused(code: str, words: str = "") -> Iterator[None]:
    """Expect the calls inside to be refused with this code, in words that contain these."""
    with pytest.raises(ClientError) as caught:
        yield
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    assert words in error["Message"]
