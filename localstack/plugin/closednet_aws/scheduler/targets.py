"""What schedules can call: universal targets, each one operation of a service of this emulator."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from closednet_aws.scheduler.errors import invalid, not_emulated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from closednet_aws.call import Call, Params, Repair
    from closednet_aws.ecs.model import Cluster
    from closednet_aws.rds.instance import Instance

_PREFIX = "arn:aws:scheduler:::aws-sdk"


@dataclass(frozen=True, slots=True)
class Target:
    """One operation that a schedule calls."""

    action: str
    """As IAM writes it."""
    members: Mapping[str, str]
    """The members of the input as the SDK for Java spells them, and as the API does."""
    required: frozenset[str]
    resource: Callable[[str, str, Params], str]
    """The ARN of what the input names in an account and Region."""
    waits_since: Callable[[str, str, Params], float | None]
    """Since when, or from when on, the call has something to do; None while it has not."""
    operation: Repair

    def run(self, call: Call, given: Params) -> None:
        """Call the operation with the input."""
        self.operation(call, {self.members[name]: value for name, value in given.items()})


def input_of(target: Target, settings: Params) -> Params:
    """Return the input of a schedule's target, or refuse it.

    A universal target takes its members in the letters of the SDK for Java: `DbInstanceIdentifier`.

    @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html
    """
    try:
        given = json.loads(settings.get("Input") or "{}")
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise invalid("Input of the target must be a JSON object.")
    for name in sorted(target.required - given.keys()):
        raise invalid(f"Input of {target.action} must have {name}; its letters count.")
    for name in given.keys() - target.members.keys():
        raise not_emulated(f"{name} in the input of {target.action}")
    return given


def target_of(targets: Mapping[str, Target], settings: Params) -> Target:
    """Return the target of a schedule, or refuse one that cannot be called here."""
    found = targets.get(settings["Arn"])
    if found is None:
        known = ", ".join(targets)
        raise not_emulated(f"the target {settings['Arn']}; it knows {known}")
    return found


def targets_on(
    instances: Callable[[str, str], Mapping[str, Instance]],
    clusters: Callable[[str, str], Mapping[str, Cluster]],
    rds: Mapping[str, Repair],
    ecs: Mapping[str, Repair],
) -> dict[str, Target]:
    """Return all targets, by ARN."""
    databases = {
        "stopDBInstance": (
            "rds:StopDBInstance",
            {"creating", "modifying", "rebooting", "starting"},
        ),
        "startDBInstance": ("rds:StartDBInstance", {"stopping"}),
    }
    found = {
        f"{_PREFIX}:rds:{name}": Target(
            action=action,
            members={"DbInstanceIdentifier": "DBInstanceIdentifier"},
            required=frozenset({"DbInstanceIdentifier"}),
            resource=_instance_arn,
            waits_since=partial(_in_phase, instances, phases),
            operation=rds[action.removeprefix("rds:")],
        )
        for name, (action, phases) in databases.items()
    }
    found[f"{_PREFIX}:ecs:updateService"] = Target(
        action="ecs:UpdateService",
        members={"Cluster": "cluster", "Service": "service", "DesiredCount": "desiredCount"},
        required=frozenset({"Service", "DesiredCount"}),
        resource=_service_arn,
        waits_since=partial(_otherwise_scaled, clusters),
        operation=ecs["UpdateService"],
    )
    return found


def _in_phase(
    instances: Callable[[str, str], Mapping[str, Instance]],
    phases: set[str],
    account_id: str,
    region: str,
    given: Params,
) -> float | None:
    """Return when the phase ends after which the instance can be stopped, or started."""
    name = str(given["DbInstanceIdentifier"]).lower()
    instance = instances(account_id, region).get(name)
    return instance.due if instance is not None and instance.phase in phases else None


def _otherwise_scaled(
    clusters: Callable[[str, str], Mapping[str, Cluster]],
    account_id: str,
    region: str,
    given: Params,
) -> float | None:
    """Return when the service came to want another number of tasks than the schedule."""
    cluster = clusters(account_id, region).get(_name(given.get("Cluster", "default")))
    service = cluster.services.get(_name(given["Service"])) if cluster else None
    if service is None or service.status != "ACTIVE" or service.desired == given["DesiredCount"]:
        return None
    return service.scaled_at


def _instance_arn(account_id: str, region: str, given: Params) -> str:
    return f"arn:aws:rds:{region}:{account_id}:db:{str(given['DbInstanceIdentifier']).lower()}"


def _service_arn(account_id: str, region: str, given: Params) -> str:
    path = f"{_name(given.get('Cluster', 'default'))}/{_name(given['Service'])}"
    return f"arn:aws:ecs:{region}:{account_id}:service/{path}"


def _name(name_or_arn: object) -> str:
    return str(name_or_arn).rpartition("/")[2]
