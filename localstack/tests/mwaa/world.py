"""MWAA without an emulator around it: an account on a clock and with an engine of the test's own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends

from closednet_aws.call import Call
from closednet_aws.changes import Changes
from closednet_aws.mwaa.bucket import Bucket
from closednet_aws.mwaa.host import Environments, Host
from closednet_aws.mwaa.table import operations

if TYPE_CHECKING:
    from closednet_aws.call import Params, Repair
    from closednet_aws.mwaa.environment import Environment

REGION = "eu-west-1"
EPOCH = time.time() // 100 * 100
"""Where the clock's zero lies: CloudWatch Logs takes no events of long ago."""
BLOCKS = ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets")


class World:
    """An account with a network and a bucket, and a clock that is set by hand."""

    def __init__(self, account: str) -> None:
        self.now = EPOCH + 1000
        self.account = account
        self.backend = ec2_backends[account][REGION]
        self.environments: Environments = {}
        self.changes = Changes(lambda: self.now)
        bucket = Bucket(REGION, versioning=True, public_access_block=dict.fromkeys(BLOCKS, True))
        self.host = Host(
            environments=lambda _account, _region: self.environments,
            bucket=lambda _account, _name: bucket,
            expect_change=self.changes.expect,
            last_change=self.changes.latest,
            clock=lambda: self.now,
            seconds=60,
        )
        self._operations: dict[str, Repair] = operations(self.host)

    def call(self, operation: str, **request: Any) -> Params:
        call = Call(
            account_id=self.account,
            region=REGION,
            operation=operation,
            request_id="",
            access_key_id=self.account,
            original=_nothing_to_run,
            ask=_nothing_to_run,
        )
        return self._operations[operation](call, request) or {}

    def create(self, **more: Any) -> Environment:
        vpc = self.backend.create_vpc("10.0.0.0/16")
        subnets = [
            self.backend.create_subnet(
                vpc.id, f"10.0.{index}.0/24", availability_zone=REGION + zone
            ).id
            for index, zone in enumerate("ab")
        ]
        group = self.backend.get_default_security_group(vpc.id)
        self.call(
            "CreateEnvironment",
            Name="etl",
            ExecutionRoleArn=f"arn:aws:iam::{self.account}:role/airflow",
            SourceBucketArn="arn:aws:s3:::dags",
            DagS3Path="dags",
            NetworkConfiguration={"SubnetIds": subnets, "SecurityGroupIds": [group.id]},
            **more,
        )
        return self.environments["etl"]

    def status(self) -> str:
        status: str = self.call("GetEnvironment", Name="etl")["Environment"]["Status"]
        return status


def _nothing_to_run(_request: Params) -> Params:
    raise NotImplementedError
