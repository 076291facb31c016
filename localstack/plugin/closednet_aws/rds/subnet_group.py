"""A DB subnet group: the subnets in which instances may have their interface."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.rds.errors import group_not_found

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host


@dataclass(slots=True)
class SubnetGroup:
    """A DB subnet group; its subnets are of one VPC."""

    name: str
    description: str
    subnet_ids: list[str]
    vpc_id: str
    tags: dict[str, str] = field(default_factory=dict)


def find(host: Host, call: Call, name: str) -> SubnetGroup:
    """Return a group, or refuse a name that the account does not have."""
    group = host.databases(call.account_id, call.region).subnet_groups.get(name.lower())
    if group is None:
        raise group_not_found(name)
    return group


def shown(call: Call, group: SubnetGroup) -> Params:
    """Return the group as AWS answers it.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSubnetGroup.html
    """
    backend = backend_of(call)
    zones = {
        subnet.id: subnet.availability_zone
        for of_zone in backend.subnets.values()
        for subnet in of_zone.values()
    }
    return {
        "DBSubnetGroupName": group.name,
        "DBSubnetGroupDescription": group.description,
        "VpcId": group.vpc_id,
        "SubnetGroupStatus": "Complete",
        "Subnets": [
            {
                "SubnetIdentifier": identifier,
                "SubnetAvailabilityZone": {"Name": zones.get(identifier, "")},
                "SubnetOutpost": {},
                "SubnetStatus": "Active" if identifier in zones else "Inactive",
            }
            for identifier in group.subnet_ids
        ],
        "DBSubnetGroupArn": f"arn:aws:rds:{call.region}:{call.account_id}:subgrp:{group.name}",
        "SupportedNetworkTypes": ["IPV4"],
    }
