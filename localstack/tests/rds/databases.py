"""RDS without an emulator around it: an account on a clock of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends

from closednet_aws.call import Call
from closednet_aws.changes import Changes
from closednet_aws.ec2.table import OPERATIONS as EC2
from closednet_aws.rds.host import Databases, Host
from closednet_aws.rds.table import operations

if TYPE_CHECKING:
    from closednet_aws.call import Params, Repair

REGION = "eu-west-1"
SECONDS = 60


class World:
    """An account with two subnets and a DB subnet group, and a clock that is set by hand."""

    def __init__(self, account: str) -> None:
        self.now = 1_790_000_000.0
        self.account = account
        self.backend = ec2_backends[account][REGION]
        self.changes = Changes(lambda: self.now)
        databases = Databases()
        self.host = Host(
            databases=lambda _account, _region: databases,
            expect_change=self.changes.expect,
            clock=lambda: self.now,
            seconds=SECONDS,
        )
        self._operations: dict[str, Repair] = operations(self.host)
        self.vpc_id = self.backend.create_vpc("10.0.0.0/16").id
        self.subnet_ids = [
            self.backend.create_subnet(
                self.vpc_id, f"10.0.{n}.0/24", availability_zone=f"{REGION}{zone}"
            ).id
            for n, zone in enumerate("ab", 1)
        ]
        self.call(
            "CreateDBSubnetGroup",
            DBSubnetGroupName="private",
            DBSubnetGroupDescription="private",
            SubnetIds=self.subnet_ids,
        )

    def call(self, operation: str, **request: Any) -> Params:
        return self._operations[operation](self._call(operation), request) or {}

    def create(self, **more: Any) -> Params:
        request: Params = {
            "DBInstanceIdentifier": "Orders",
            "DBInstanceClass": "db.t4g.micro",
            "Engine": "postgres",
            "MasterUsername": "orders",
            "MasterUserPassword": "not a secret",
            "AllocatedStorage": 20,
            "DBSubnetGroupName": "private",
        }
        created: Params = self.call("CreateDBInstance", **request | more)["DBInstance"]
        return created

    def ready(self, **more: Any) -> None:
        """Create an instance and let the time pass that it takes."""
        self.create(**more)
        self.now += SECONDS

    def found(self) -> Params | None:
        """Describe the one instance, if it is there."""
        instances: list[Params] = self.call("DescribeDBInstances")["DBInstances"]
        return instances[0] if instances else None

    def status(self) -> str | None:
        found = self.found()
        return None if found is None else str(found["DBInstanceStatus"])

    def interfaces(self) -> list[Any]:
        return [e for e in self.backend.enis.values() if e.description == "RDSNetworkInterface"]

    def take_interface(self, interface_id: str) -> None:
        """Try to delete an interface, as a learner would."""
        request = {"NetworkInterfaceId": interface_id}
        EC2["DeleteNetworkInterface"](self._call("DeleteNetworkInterface"), request)

    def _call(self, operation: str) -> Call:
        return Call(
            account_id=self.account,
            region=REGION,
            operation=operation,
            request_id="",
            access_key_id=self.account,
            original=_nothing_to_run,
            ask=_nothing_to_run,
        )


def _nothing_to_run(_request: Params) -> Params:
    raise AssertionError("RDS stands for itself")
