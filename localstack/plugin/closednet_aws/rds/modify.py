"""Changing DB instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ec2 import service_interfaces
from closednet_aws.ec2.backend import backend_of
from closednet_aws.rds import network
from closednet_aws.rds.errors import wrong_state
from closednet_aws.rds.instance import status_of
from closednet_aws.rds.registry import find
from closednet_aws.rds.settings import check, refuse_others
from closednet_aws.rds.subnet_group import find as find_group
from closednet_aws.rds.view import shown

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host
    from closednet_aws.rds.instance import Instance

_AT_ONCE = {
    "AutoMinorVersionUpgrade",
    "BackupRetentionPeriod",
    "CACertificateIdentifier",
    "CopyTagsToSnapshot",
    "DeletionProtection",
    "PreferredBackupWindow",
    "PreferredMaintenanceWindow",
}
_IN_THE_WINDOW = {
    "AllocatedStorage": "AllocatedStorage",
    "DBInstanceClass": "DBInstanceClass",
    "EnableIAMDatabaseAuthentication": "IAMDatabaseAuthenticationEnabled",
}
"""What waits for the maintenance window unless the request says ApplyImmediately, as shown."""
_OTHERS = {
    "ApplyImmediately",
    "DBInstanceIdentifier",
    "DBPortNumber",
    "MasterUserPassword",
    "PubliclyAccessible",
    "VpcSecurityGroupIds",
}


def modify(host: Host, call: Call, request: Params) -> Params:
    """Change an available instance; groups, port and accessibility hold from the start.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html
    """
    refuse_others("ModifyDBInstance", request, _AT_ONCE | _IN_THE_WINDOW.keys() | _OTHERS)
    instance = find(host, call, request["DBInstanceIdentifier"])
    if status_of(instance, host.clock()) != "available":
        raise wrong_state("Database instance is not in available state.")
    later = {name: request[member] for member, name in _IN_THE_WINDOW.items() if member in request}
    changed = {member: request[member] for member in _AT_ONCE & request.keys()}
    if "DBPortNumber" in request:
        changed["Port"] = request["DBPortNumber"]
    password = {name: request[name] for name in ("MasterUserPassword",) if name in request}
    check(instance.settings | later | changed | password)
    changed |= _moved(host, call, instance, request)
    if request.get("ApplyImmediately"):
        changed, later = changed | instance.pending | later, {}
        instance.pending = {}
    instance.pending |= later
    instance.settings |= changed
    if changed or password:
        instance.begin("modifying", host.clock(), host.seconds)
        host.expect_change(call.account_id, instance.due)
    return {"DBInstance": shown(host, call, instance)}


def _moved(host: Host, call: Call, instance: Instance, request: Params) -> Params:
    """Change what the instance has in the VPC; return what is shown of it."""
    backend, vpc_id = backend_of(call), find_group(host, call, instance.group_name).vpc_id
    groups = request.get("VpcSecurityGroupIds")
    found = network.groups_in(backend, groups, vpc_id) if groups else []
    public = request.get("PubliclyAccessible")
    if public:
        network.check_public(backend, vpc_id)
    if found:
        service_interfaces.regroup(backend, [instance.interface_id], found)
    if public is None:
        return {}
    network.show_public(backend, instance.interface_id, public=public)
    return {"PubliclyAccessible": public}
