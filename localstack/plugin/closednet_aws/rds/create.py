"""Creating DB instances."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.errors import AwsError
from closednet_aws.rds import network
from closednet_aws.rds.errors import not_emulated
from closednet_aws.rds.instance import Instance
from closednet_aws.rds.registry import instances_of
from closednet_aws.rds.settings import new_settings
from closednet_aws.rds.subnet_group import find as find_group
from closednet_aws.rds.tags import as_map
from closednet_aws.rds.view import shown

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params
    from closednet_aws.rds.host import Host

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_RESOURCE_ID_LENGTH = 26


def create(host: Host, call: Call, request: Params) -> Params:
    """Create an instance in a DB subnet group, with an interface there from the start.

    Its resource id comes from Region and name, so that two runs of a lab see the same one.

    @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    """
    settings, backend = new_settings(request), backend_of(call)
    instances, name = instances_of(host, call), settings["DBInstanceIdentifier"]
    if name in instances:
        raise AwsError("DBInstanceAlreadyExists", "DB instance already exists")
    if not request.get("DBSubnetGroupName"):
        raise not_emulated("instances without a DB subnet group; name one with DBSubnetGroupName")
    group = find_group(host, call, request["DBSubnetGroupName"])
    subnet = network.subnet_for(backend, group, request.get("AvailabilityZone"))
    groups = network.groups_in(backend, request.get("VpcSecurityGroupIds") or [], group.vpc_id)
    public = request.get("PubliclyAccessible")
    if public is None:
        # What AWS does with subnets of a group, by the same page.
        public = network.has_internet_gateway(backend, group.vpc_id)
    if public:
        network.check_public(backend, group.vpc_id)
    now = host.clock()
    instance = instances[name] = Instance(
        name=name,
        settings=settings
        | {
            "AvailabilityZone": subnet.availability_zone,
            "PubliclyAccessible": public,
            "DbiResourceId": _resource_id(call.region, name),
        },
        group_name=group.name,
        interface_id=network.place(backend, subnet, groups, public=public),
        created_at=now,
        phase="creating",
        due=now,
        tags=as_map(request.get("Tags")),
    )
    instance.begin("creating", now, host.seconds)
    host.expect_change(call.account_id, instance.due)
    return {"DBInstance": shown(host, call, instance)}


def _resource_id(region: str, name: str) -> str:
    digest = sha256(f"rds {region} {name}".encode()).digest()
    return "db-" + "".join(_LETTERS[byte % 32] for byte in digest[:_RESOURCE_ID_LENGTH])
