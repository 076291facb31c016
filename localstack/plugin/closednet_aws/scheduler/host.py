"""What EventBridge Scheduler asks of the emulator that it lives in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from closednet_aws.call import Params
    from closednet_aws.scheduler.model import Group
    from closednet_aws.scheduler.targets import Target


@dataclass(frozen=True, slots=True)
class Host:
    """The way to what is kept, to what schedules act on, and to the clock."""

    groups: Callable[[str, str], dict[str, Group]]
    """By account id and Region; then by name, without `default` until it is used."""
    targets: Mapping[str, Target]
    """What schedules can call, by the ARN of the target."""
    ask: Callable[[Params], Params]
    """Puts a question to closednet's engine; raises `AwsError` where it has no answer."""
    clock: Callable[[], float]
    seconds: float
    """How long after there is something to do for it a schedule's next time comes."""
