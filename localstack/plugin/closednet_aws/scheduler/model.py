"""Schedules and their groups as they are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from closednet_aws.call import Params

DEFAULT_GROUP = "default"

type Outcome = Literal["done", "denied", "refused", "unknown"]


@dataclass(frozen=True, slots=True)
class Invocation:
    """What came of calling a schedule's target."""

    at: float
    outcome: Outcome
    why: str = ""


@dataclass(slots=True)
class Schedule:
    """A schedule of one account and Region."""

    account_id: str
    region: str
    group_name: str
    name: str
    settings: Params
    """What GetSchedule shows of it as the request said it, with AWS's defaults."""
    created_at: float
    modified_at: float
    tried_for: float | None = None
    """For which occasion the target was called last; no occasion is used twice."""
    is_spent: bool = False
    """Whether it was a schedule of one invocation, which came."""
    last: Invocation | None = None

    @property
    def arn(self) -> str:
        """The schedule's ARN."""
        place = f"arn:aws:scheduler:{self.region}:{self.account_id}:schedule"
        return f"{place}/{self.group_name}/{self.name}"


@dataclass(slots=True)
class Group:
    """A schedule group; the one named `default` is there from the start."""

    name: str
    created_at: float | None
    tags: list[Params] = field(default_factory=list)
    schedules: dict[str, Schedule] = field(default_factory=dict)


def group_arn(account_id: str, region: str, name: str) -> str:
    """Return a schedule group's ARN."""
    return f"arn:aws:scheduler:{region}:{account_id}:schedule-group/{name}"
