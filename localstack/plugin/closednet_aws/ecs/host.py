"""What ECS asks of the emulator that it lives in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from closednet_aws.ecs.model import Cluster


@dataclass(frozen=True, slots=True)
class Host:
    """The way to what is kept, and to the clock."""

    clusters: Callable[[str, str], dict[str, Cluster]]
    """By account id and Region; then by name."""
    expect_change: Callable[[str, float], None]
    """Tells an account's watchers when a task will move on by itself."""
    clock: Callable[[], float]
    seconds: float
    """How long a task takes from its start until it runs."""
