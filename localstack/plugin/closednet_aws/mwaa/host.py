"""What MWAA asks of the emulator that it lives in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.changes import Change
    from closednet_aws.mwaa.bucket import Bucket
    from closednet_aws.mwaa.environment import Environment

type Environments = dict[str, Environment]
"""The environments of one account and Region, by name."""


@dataclass(frozen=True, slots=True)
class Host:
    """The way to what others keep, and to the clock."""

    environments: Callable[[str, str], Environments]
    """By account id and Region."""
    bucket: Callable[[str, str], Bucket | None]
    """By account id and name; None where the account has no such bucket."""
    expect_change: Callable[[str, float], None]
    """Tells an account's watchers when an environment will move on by itself."""
    last_change: Callable[[str], Change]
    """Of an account."""
    clock: Callable[[], float]
    seconds: float
    """How long creating, updating and deleting take."""
    heartbeat_seconds: float = 30
    """How old a heartbeat may be; Airflow's `scheduler_health_check_threshold`.

    @see https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html
    """
