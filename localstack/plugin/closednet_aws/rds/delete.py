"""Deleting DB instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ec2 import service_interfaces
from closednet_aws.ec2.backend import backend_of
from closednet_aws.rds.errors import combination, not_emulated, wrong_state
from closednet_aws.rds.instance import status_of
from closednet_aws.rds.registry import find
from closednet_aws.rds.view import shown

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host


def delete(host: Host, call: Call, request: Params) -> Params:
    """Delete an instance without a last snapshot; its interface goes at once.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html
    """
    if request.get("FinalDBSnapshotIdentifier"):
        raise not_emulated("snapshots; delete with SkipFinalSnapshot")
    instance = find(host, call, request["DBInstanceIdentifier"])
    if not request.get("SkipFinalSnapshot"):
        raise combination("FinalDBSnapshotIdentifier is required unless SkipFinalSnapshot is given")
    if instance.settings["DeletionProtection"]:
        raise combination(
            "Cannot delete protected DB Instance, please disable deletion protection and try again."
        )
    now = host.clock()
    if status_of(instance, now) == "deleting":
        raise wrong_state(f"Instance {instance.name} is already being deleted.")
    answer = shown(host, call, instance) | {"DBInstanceStatus": "deleting"}
    service_interfaces.remove(backend_of(call), instance.interface_id)
    instance.begin("deleting", now, host.seconds)
    host.expect_change(call.account_id, instance.due)
    return {"DBInstance": answer}
