"""A DB instance, and which status it has when."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from closednet_aws.call import Params

type Phase = Literal["creating", "modifying", "rebooting", "starting", "stopping", "deleting"]

LONGEST_STOP_SECONDS = 7 * 24 * 60 * 60
"""After which AWS starts a stopped instance.

@see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html
"""

_ENDS: dict[Phase, str] = {
    "creating": "DB instance created",
    "modifying": "Finished applying modification to DB instance",
    "rebooting": "DB instance restarted",
    "starting": "DB instance started",
    "stopping": "DB instance stopped",
    "deleting": "DB instance deleted",
}
"""What the instance's events say when a phase has ended.

@see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html
"""


@dataclass(slots=True)
class Event:
    """Something that happened to an instance, or will have by then."""

    at: float
    message: str


@dataclass(slots=True)
class Instance:
    """A DB instance of one account and Region, with the one interface that it has in the VPC."""

    name: str
    settings: Params
    """What DescribeDBInstances shows of it and no clock changes."""
    group_name: str
    """The DB subnet group."""
    interface_id: str
    created_at: float
    phase: Phase
    due: float
    """When the phase ends."""
    tags: dict[str, str] = field(default_factory=dict)
    pending: Params = field(default_factory=dict)
    """What waits for the maintenance window."""
    events: list[Event] = field(default_factory=list)

    def begin(self, phase: Phase, now: float, seconds: float, message: str = "") -> None:
        """Enter a phase that ends of itself; its end is an event."""
        self.phase, self.due = phase, now + seconds
        self.events.append(Event(self.due, message or _ENDS[phase]))

    def finish(self, now: float) -> None:
        """Let the phase be over now."""
        self.due = min(self.due, now)
        for event in self.events:
            event.at = min(event.at, now)


def status_of(instance: Instance, now: float) -> str:
    """Return the status: that of the phase, and in the end available or stopped.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html
    """
    if now < instance.due:
        return instance.phase
    return "stopped" if instance.phase == "stopping" else "available"


def is_gone(instance: Instance, now: float) -> bool:
    """Tell whether the instance is deleted."""
    return instance.phase == "deleting" and now >= instance.due


def restarts_at(instance: Instance) -> float:
    """Return when AWS starts the instance if nobody does, provided that it is stopped."""
    return instance.due + LONGEST_STOP_SECONDS
