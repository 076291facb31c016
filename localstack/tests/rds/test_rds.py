"""RDS through real clients, on the emulator."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from knock import ask
from refusals import refused

if TYPE_CHECKING:
    from conftest import AwsCli, ClientFactory
    from emulator import Emulator

NAME = {"DBInstanceIdentifier": "orders"}


def test_a_database_is_stopped_and_started_with_ordinary_clients(
    emulator: Emulator, client: ClientFactory, aws_cli: AwsCli, account: str
) -> None:
    rds, ec2 = client("rds"), client("ec2")
    _create(ec2, rds)
    with refused("InvalidDBInstanceState", "Instance orders is not in available state."):
        rds.stop_db_instance(**NAME)
    ask(emulator, "finish", account=account)
    (interface,) = ec2.describe_network_interfaces(
        Filters=[{"Name": "description", "Values": ["RDSNetworkInterface"]}]
    )["NetworkInterfaces"]
    assert interface["RequesterManaged"]
    assert interface["Attachment"]["InstanceOwnerId"] == "amazon-rds"
    stopping = aws_cli("rds", "stop-db-instance", "--db-instance-identifier", "orders")
    assert json.loads(stopping.stdout)["DBInstance"]["DBInstanceStatus"] == "stopping"
    before = ask(emulator, "changes", account=account).body["counter"]
    ask(emulator, "finish", account=account)
    assert ask(emulator, "changes", account=account).body["counter"] > before
    (stopped,) = rds.describe_db_instances(**NAME)["DBInstances"]
    assert stopped["DBInstanceStatus"] == "stopped"
    assert stopped["AutomaticRestartTime"] > stopped["InstanceCreateTime"]
    assert stopped["Endpoint"]["Address"].endswith(".us-east-1.rds.amazonaws.com")
    assert rds.start_db_instance(**NAME)["DBInstance"]["DBInstanceStatus"] == "starting"
    with refused("DBInstanceNotFound", "DBInstance other not found."):
        rds.start_db_instance(DBInstanceIdentifier="other")


def test_tags_are_kept_and_other_actions_are_refused(client: ClientFactory) -> None:
    rds = client("rds")
    arn = _create(client("ec2"), rds)["DBInstanceArn"]
    rds.add_tags_to_resource(ResourceName=arn, Tags=[{"Key": "team", "Value": "orders"}])
    assert rds.describe_db_instances()["DBInstances"][0]["TagList"] == [
        {"Key": "team", "Value": "orders"}
    ]
    rds.remove_tags_from_resource(ResourceName=arn, TagKeys=["team"])
    assert rds.list_tags_for_resource(ResourceName=arn)["TagList"] == []
    with refused("InternalFailure", "not"):
        rds.describe_db_snapshots()


def _create(ec2: Any, rds: Any) -> dict[str, Any]:
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    zones = (("10.0.1.0/24", "us-east-1a"), ("10.0.2.0/24", "us-east-1b"))
    subnets = [
        ec2.create_subnet(VpcId=vpc, CidrBlock=block, AvailabilityZone=zone)["Subnet"]["SubnetId"]
        for block, zone in zones
    ]
    rds.create_db_subnet_group(
        DBSubnetGroupName="private", DBSubnetGroupDescription="private", SubnetIds=subnets
    )
    created: dict[str, Any] = rds.create_db_instance(
        **NAME,
        DBInstanceClass="db.t4g.micro",
        Engine="postgres",
        MasterUsername="orders",
        MasterUserPassword="not a secret",
        AllocatedStorage=20,
        DBSubnetGroupName="private",
    )["DBInstance"]
    return created
