"""What RDS asks of the emulator that it lives in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.rds.instance import Instance
    from closednet_aws.rds.subnet_group import SubnetGroup


@dataclass(slots=True)
class Databases:
    """What one account has in one Region, by name."""

    instances: dict[str, Instance] = field(default_factory=dict)
    subnet_groups: dict[str, SubnetGroup] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Host:
    """The way to what is kept, and to the clock."""

    databases: Callable[[str, str], Databases]
    """By account id and Region."""
    expect_change: Callable[[str, float], None]
    """Tells an account's watchers when an instance will move on by itself."""
    clock: Callable[[], float]
    seconds: float
    """How long an instance is creating, starting, stopping and the like."""
