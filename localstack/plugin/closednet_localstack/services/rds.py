"""RDS, which LocalStack does not have: `closednet_aws.rds` over LocalStack's stores."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from localstack.aws.spec import load_service
from localstack.services.plugins import Service, aws_provider
from localstack.services.stores import AccountRegionBundle, BaseStore, LocalAttribute

from closednet_aws.rds.host import Databases, Host
from closednet_aws.rds.registry import instances_in
from closednet_aws.rds.table import operations
from closednet_localstack.account_changes import ACCOUNT_CHANGES
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext
    from localstack.state import StateVisitor

    from closednet_aws.call import Params
    from closednet_localstack.binding import Handler


class RdsStore(BaseStore):
    """What one account has in one Region."""

    databases: Databases = LocalAttribute(default=Databases)


rds_stores = AccountRegionBundle("rds", RdsStore, validate=False)


class RdsProvider:
    """What LocalStack asks of a service: where its state is."""

    service = "rds"

    def accept_state_visitor(self, visitor: StateVisitor) -> None:
        """Show the state to whoever resets, retires or counts it."""
        visitor.visit(rds_stores)


@aws_provider(api="rds", name="default")
def rds() -> Service:
    """Build the service; what it lacks answers 501."""
    model = load_service("rds")
    table: dict[str, Handler] = dict.fromkeys(model.operation_names, _not_emulated)
    table |= {
        operation: repaired(_not_emulated, repair)
        for operation, repair in operations(RDS_HOST).items()
    }
    return Service.for_provider(RdsProvider(), dispatch_table_factory=lambda _: table)


def finish_instances(account_id: str) -> None:
    """Let the instances of an account be started, stopped, changed or deleted now."""
    now = time.time()
    for region in list(rds_stores[account_id]):
        for instance in instances_in(RDS_HOST, account_id, region).values():
            instance.finish(now)


def _databases(account_id: str, region: str) -> Databases:
    databases: Databases = rds_stores[account_id][region].databases
    return databases


def _not_emulated(context: RequestContext, _request: Params) -> Params:
    message = f"The action {context.operation.name} of RDS is not emulated: no database runs here."
    raise NotImplementedError(message)


RDS_HOST = Host(
    databases=_databases,
    expect_change=ACCOUNT_CHANGES.expect,
    clock=time.time,
    seconds=float(os.environ.get("CLOSEDNET_RDS_SECONDS", "3")),
)
"""RDS's way into this emulator."""
