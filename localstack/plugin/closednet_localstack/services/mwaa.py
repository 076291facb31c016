"""MWAA, which neither LocalStack nor moto has: `closednet_aws.mwaa` over LocalStack's stores."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from localstack.aws.spec import load_service
from localstack.constants import AWS_REGION_US_EAST_1
from localstack.services.plugins import Service, aws_provider
from localstack.services.s3.models import s3_stores
from localstack.services.stores import AccountRegionBundle, BaseStore, LocalAttribute
from moto.ec2.models import ec2_backends

from closednet_aws.mwaa.bucket import Bucket
from closednet_aws.mwaa.host import Environments, Host
from closednet_aws.mwaa.table import operations
from closednet_aws.mwaa.web_server import status_at
from closednet_localstack.account_changes import ACCOUNT_CHANGES
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext
    from localstack.state import StateVisitor

    from closednet_aws.call import Params
    from closednet_aws.elbv2.health_check_answer import Answer
    from closednet_aws.mwaa.environment import Environment
    from closednet_localstack.binding import Handler


class MwaaStore(BaseStore):
    """What one account has in one Region."""

    environments: dict[str, Environment] = LocalAttribute(default=dict)


# Of every Region: logs are read also where MWAA is not offered.
mwaa_stores = AccountRegionBundle("mwaa", MwaaStore, validate=False)


class MwaaProvider:
    """What LocalStack asks of a service: where its state is."""

    service = "mwaa"

    def accept_state_visitor(self, visitor: StateVisitor) -> None:
        """Show the state to whoever resets, retires or counts it."""
        visitor.visit(mwaa_stores)


@aws_provider(api="mwaa", name="default")
def mwaa() -> Service:
    """Build the service; what it lacks answers 501."""
    model = load_service("mwaa")
    table: dict[str, Handler] = dict.fromkeys(model.operation_names, _not_emulated)
    table |= {
        operation: repaired(_not_emulated, repair)
        for operation, repair in operations(MWAA_HOST).items()
    }
    return Service.for_provider(MwaaProvider(), dispatch_table_factory=lambda _: table)


def web_status(
    account_id: str, region: str, target: tuple[str, int], target_group: Params
) -> Answer:
    """Return what an environment of the account answers to a health check, if it is known."""
    environments = _environments(account_id, region).values()
    backend = ec2_backends[account_id][region]
    return status_at(backend, environments, time.time(), target, target_group)


def finish_environments(account_id: str) -> None:
    """Let the environments of an account be made, updated or deleted now."""
    now = time.time()
    for store in mwaa_stores[account_id].values():
        for environment in store.environments.values():
            environment.due = min(environment.due, now)


def _environments(account_id: str, region: str) -> Environments:
    environments: Environments = mwaa_stores[account_id][region].environments
    return environments


def _bucket(account_id: str, name: str) -> Bucket | None:
    # Buckets of all Regions are in the store of any of them.
    found = s3_stores[account_id][AWS_REGION_US_EAST_1].buckets.get(name)
    if found is None:
        return None
    return Bucket(
        region=found.bucket_region,
        versioning=found.versioning_status == "Enabled",
        public_access_block=found.public_access_block or {},
    )


def _not_emulated(context: RequestContext, _request: Params) -> Params:
    message = f"The action {context.operation.name} of MWAA is not emulated: no Airflow runs here."
    raise NotImplementedError(message)


MWAA_HOST = Host(
    environments=_environments,
    bucket=_bucket,
    expect_change=ACCOUNT_CHANGES.expect,
    last_change=ACCOUNT_CHANGES.latest,
    clock=time.time,
    seconds=float(os.environ.get("CLOSEDNET_MWAA_SECONDS", "2")),
    heartbeat_seconds=float(os.environ.get("CLOSEDNET_HEARTBEAT_SECONDS", "30")),
)
"""MWAA's way into this emulator."""
