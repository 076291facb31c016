"""Starting, stopping and rebooting DB instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.rds.errors import not_emulated, wrong_state
from closednet_aws.rds.instance import status_of
from closednet_aws.rds.registry import find
from closednet_aws.rds.view import shown

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host
    from closednet_aws.rds.instance import Instance, Phase

_STARTABLE = "stopped, inaccessible-encryption-credentials-recoverable, incompatible-network"


def start(host: Host, call: Call, request: Params) -> Params:
    """Start a stopped instance.

    The sentence of the refusal is the one of published problem reports.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StartDBInstance.html
    """
    instance = find(host, call, request["DBInstanceIdentifier"])
    if status_of(instance, host.clock()) != "stopped":
        raise wrong_state(
            f"Instance {instance.name} cannot be started as it is not in one of the following "
            f"statuses: '{_STARTABLE}'."
        )
    return _begin(host, call, instance, "starting")


def stop(host: Host, call: Call, request: Params) -> Params:
    """Stop an available instance; it keeps its name, its interface and its groups.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopDBInstance.html
    @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html
    """
    if request.get("DBSnapshotIdentifier"):
        raise not_emulated("snapshots (DBSnapshotIdentifier of StopDBInstance)")
    instance = find(host, call, request["DBInstanceIdentifier"])
    if status_of(instance, host.clock()) != "available":
        raise wrong_state(f"Instance {instance.name} is not in available state.")
    return _begin(host, call, instance, "stopping")


def reboot(host: Host, call: Call, request: Params) -> Params:
    """Reboot an available instance.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RebootDBInstance.html
    """
    if request.get("ForceFailover"):
        raise not_emulated("Multi-AZ instances (ForceFailover of RebootDBInstance)")
    instance = find(host, call, request["DBInstanceIdentifier"])
    if status_of(instance, host.clock()) != "available":
        raise wrong_state("Database instance is not in available state.")
    return _begin(host, call, instance, "rebooting")


def _begin(host: Host, call: Call, instance: Instance, phase: Phase) -> Params:
    instance.begin(phase, host.clock(), host.seconds)
    host.expect_change(call.account_id, instance.due)
    return {"DBInstance": shown(host, call, instance)}
