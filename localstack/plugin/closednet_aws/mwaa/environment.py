"""An environment, and the state it is in at a given time."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from closednet_aws.call import Params
    from closednet_aws.mwaa.database_look import Look
    from closednet_aws.mwaa.identity import Identity
    from closednet_aws.mwaa.web_login import Login

type Phase = Literal["CREATING", "UPDATING", "DELETING"]
"""What MWAA is doing, or has done last."""

type Component = Literal["scheduler", "worker"]
"""What runs in containers in the customer's subnets."""

type Role = Literal["database", "webserver"]
"""What stands behind an endpoint of the environment."""

PATIENCE_SECONDS = 72 * 60 * 60
"""How long MWAA waits for endpoints that the customer is to create.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-endpoint-management.html
"""

_FAILED = {"CREATING": "CREATE_FAILED", "UPDATING": "UPDATE_FAILED", "DELETING": "UNAVAILABLE"}


@dataclass(slots=True)
class Environment:
    """What MWAA keeps of an environment; times are seconds since 1970."""

    account_id: str
    region: str
    name: str
    identity: Identity
    settings: Params
    """The members of CreateEnvironment, with AWS's defaults filled in."""
    tags: dict[str, str]
    created_at: float
    phase: Phase
    changed_at: float
    """When the phase began."""
    due: float
    """When the phase ends."""
    failure: Params | None = None
    """The `UpdateError` with which the phase ends, where it cannot succeed."""
    waits_for_customer: bool = False
    """Whether the customer's own endpoints have not been seen yet."""
    replacement: str | None = None
    """The WorkerReplacementStrategy of the last update."""
    endpoint_ids: dict[Role, str] = field(default_factory=dict)
    """The endpoints that MWAA itself made in the customer's VPC."""
    interface_ids: dict[Component, list[str]] = field(
        default_factory=lambda: {"scheduler": [], "worker": []}
    )
    """The interfaces of the containers, in the order in which they came."""
    looking: Lock = field(default_factory=Lock)
    """Held while a trace is asked for: whoever comes second finds it done."""
    look: Look | None = None
    """What the last trace showed."""
    last_beats: dict[Component, float] = field(default_factory=dict)
    """When the containers of each kind were last known to have written to the database."""
    silent: set[Component] = field(default_factory=set)
    """The kinds that could not write when they were last looked at."""
    last_complaint: float | None = None
    """When the scheduler last wrote that it has no database; None while it has one."""
    logins: dict[str, Login] = field(default_factory=dict)
    """The logins that the tokens handed out lately stand for."""

    @property
    def is_customer_managed(self) -> bool:
        """Whether the customer makes and keeps the environment's endpoints."""
        return bool(self.settings["EndpointManagement"] == "CUSTOMER")

    @property
    def patience_ends(self) -> float:
        """When MWAA no longer waits for the customer's endpoints."""
        return self.due + PATIENCE_SECONDS


def roles_in(access_mode: str) -> tuple[Role, ...]:
    """Return what needs an endpoint in the customer's VPC: the database, a private web server too.

    @see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
    """
    return ("database",) if access_mode == "PUBLIC_ONLY" else ("database", "webserver")


def is_running(environment: Environment, now: float) -> bool:
    """Tell whether Airflow runs: it does while it is updated, and after an update that failed."""
    return status_of(environment, now) in {"AVAILABLE", "UPDATING", "UPDATE_FAILED"}


def is_gone(environment: Environment, now: float) -> bool:
    """Tell whether the environment is deleted."""
    return environment.phase == "DELETING" and now >= environment.due


def status_of(environment: Environment, now: float) -> str:
    """Return the environment's status.

    A phase lasts its time and ends well or not. Where the customer manages the endpoints, MWAA then
    waits for them in PENDING, for 72 hours and no longer.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_Environment.html
    """
    if now < environment.due:
        return environment.phase
    if environment.failure:
        return _FAILED[environment.phase]
    if environment.waits_for_customer:
        failed = _FAILED[environment.phase]
        return "PENDING" if now < environment.patience_ends else failed
    return "AVAILABLE"


def update_status_of(status: str) -> str:
    """Return the status of the last update, which an environment has from its creation on.

    @see https://docs.aws.amazon.com/mwaa/latest/API/API_LastUpdate.html
    """
    if status == "AVAILABLE":
        return "SUCCESS"
    return "FAILED" if status in _FAILED.values() else "PENDING"
