"""Looking an account's instances up, as they are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.rds.errors import instance_not_found
from closednet_aws.rds.instance import is_gone, restarts_at, status_of

if TYPE_CHECKING:
    from closednet_aws.call import Call
    from closednet_aws.rds.host import Host
    from closednet_aws.rds.instance import Instance


def instances_of(host: Host, call: Call) -> dict[str, Instance]:
    """Return the instances of the caller's account and Region, without the deleted ones."""
    return instances_in(host, call.account_id, call.region)


def instances_in(host: Host, account_id: str, region: str) -> dict[str, Instance]:
    """Return the instances of an account and Region; the clock has moved what it moves."""
    instances = host.databases(account_id, region).instances
    now = host.clock()
    for instance in list(instances.values()):
        if is_gone(instance, now):
            del instances[instance.name]
        elif status_of(instance, now) == "stopped" and now >= restarts_at(instance):
            message = (
                "DB instance is being started due to it exceeding the maximum allowed time being "
                "stopped."
            )
            instance.begin("starting", restarts_at(instance), host.seconds, message)
    return instances


def find(host: Host, call: Call, name: str) -> Instance:
    """Return an instance, or refuse a name that the account does not have; case does not count."""
    instance = instances_of(host, call).get(name.lower())
    if instance is None:
        raise instance_not_found(name)
    return instance
