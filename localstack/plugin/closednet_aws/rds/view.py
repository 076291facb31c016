"""An instance as DescribeDBInstances answers it."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.rds.instance import restarts_at, status_of
from closednet_aws.rds.subnet_group import find as find_group
from closednet_aws.rds.subnet_group import shown as shown_group
from closednet_aws.rds.tags import as_list

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host
    from closednet_aws.rds.instance import Instance

_HIDDEN = {"Port"}
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LABEL_LENGTH = 11


def arn_of(call: Call, instance: Instance) -> str:
    """Return the instance's ARN."""
    return f"arn:aws:rds:{call.region}:{call.account_id}:db:{instance.name}"


def address_of(region: str, name: str) -> str:
    """Return the instance's host name.

    Its second label is the same for all instances of an account in a Region; here it comes from
    the Region alone, so that a lab shows the same name in every attempt.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ConnectToInstance.html
    """
    digest = sha256(f"rds {region}".encode()).digest()
    label = "c" + "".join(_DIGITS[byte % len(_DIGITS)] for byte in digest[:_LABEL_LENGTH])
    return f"{name}.{label}.{region}.rds.amazonaws.com"


def hosted_zone_of(region: str) -> str:
    """Return the id of the zone that RDS's names of a Region are in (a made-up one)."""
    return "Z" + sha256(f"rds zone {region}".encode()).hexdigest()[:13].upper()


def shown(host: Host, call: Call, instance: Instance) -> Params:
    """Return everything that AWS tells of an instance; a new one has no endpoint yet.

    A stopped one keeps its endpoint, and says when AWS will start it.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html
    """
    status = status_of(instance, host.clock())
    group = find_group(host, call, instance.group_name)
    settings = {name: one for name, one in instance.settings.items() if name not in _HIDDEN}
    answer: Params = settings | {
        "DBInstanceStatus": status,
        "DBInstanceArn": arn_of(call, instance),
        "DBSubnetGroup": shown_group(call, group),
        "DBSecurityGroups": [],
        "VpcSecurityGroups": _groups(call, instance),
        "DBParameterGroups": [
            {
                "DBParameterGroupName": f"default.{_family(settings)}",
                "ParameterApplyStatus": "in-sync",
            }
        ],
        "OptionGroupMemberships": [
            {
                "OptionGroupName": f"default:{_family(settings, '-')}",
                "Status": "in-sync",
            }
        ],
        "PendingModifiedValues": dict(instance.pending),
        "ReadReplicaDBInstanceIdentifiers": [],
        "DomainMemberships": [],
        "AssociatedRoles": [],
        "TagList": as_list(instance.tags),
    }
    if status != "creating":
        answer["InstanceCreateTime"] = _time(instance.created_at)
        answer["Endpoint"] = {
            "Address": address_of(call.region, instance.name),
            "Port": instance.settings["Port"],
            "HostedZoneId": hosted_zone_of(call.region),
        }
    if status == "stopped":
        answer["AutomaticRestartTime"] = _time(restarts_at(instance))
    return answer


def _groups(call: Call, instance: Instance) -> list[Params]:
    """Return the groups of the interface, which are the instance's; none once it is gone."""
    interface = backend_of(call).enis.get(instance.interface_id)
    groups = interface.group_set if interface else []
    return [{"VpcSecurityGroupId": group.id, "Status": "active"} for group in groups]


def _family(settings: Params, between: str = "") -> str:
    """Return the family of default groups: `postgres16`, `mysql8.0`, `mysql-8-0`."""
    engine, numbers = settings["Engine"], settings["EngineVersion"].split(".")
    major = numbers[:1] if engine == "postgres" else numbers[:2]
    return f"{engine}{between}{(between or '.').join(major)}"


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
