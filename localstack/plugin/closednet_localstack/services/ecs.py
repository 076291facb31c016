"""ECS, which LocalStack does not have: `closednet_aws.ecs` over its stores."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from localstack.aws.spec import load_service
from localstack.services.moto import call_moto
from localstack.services.plugins import Service, aws_provider
from localstack.services.stores import AccountRegionBundle, BaseStore, LocalAttribute

from closednet_aws.ecs.host import Host
from closednet_aws.ecs.table import operations
from closednet_localstack.account_changes import ACCOUNT_CHANGES
from closednet_localstack.binding import repaired

if TYPE_CHECKING:
    from localstack.aws.api import RequestContext
    from localstack.state import StateVisitor

    from closednet_aws.call import Params
    from closednet_aws.ecs.model import Cluster
    from closednet_localstack.binding import Handler


class EcsStore(BaseStore):
    """What one account has in one Region."""

    clusters: dict[str, Cluster] = LocalAttribute(default=dict)


ecs_stores = AccountRegionBundle("ecs", EcsStore, validate=False)


class EcsProvider:
    """What LocalStack asks of a service: where its state is; moto's is known to moto."""

    service = "ecs"

    def accept_state_visitor(self, visitor: StateVisitor) -> None:
        """Show the state to whoever resets, retires or counts it."""
        visitor.visit(ecs_stores)


@aws_provider(api="ecs", name="default")
def ecs() -> Service:
    """Build the service; what it lacks answers 501."""
    model = load_service("ecs")
    table: dict[str, Handler] = dict.fromkeys(model.operation_names, _not_emulated)
    table |= {
        operation: repaired(_moto, repair) for operation, repair in operations(ECS_HOST).items()
    }
    return Service.for_provider(EcsProvider(), dispatch_table_factory=lambda _: table)


def finish_tasks(account_id: str) -> None:
    """Let the tasks of an account run now."""
    now = time.time()
    for store in ecs_stores[account_id].values():
        for cluster in store.clusters.values():
            for service in cluster.services.values():
                service.finish(now)


def _clusters(account_id: str, region: str) -> dict[str, Cluster]:
    clusters: dict[str, Cluster] = ecs_stores[account_id][region].clusters
    return clusters


def _moto(context: RequestContext, _request: Params) -> Params:
    answer: Params = call_moto(context)
    return answer


def _not_emulated(context: RequestContext, _request: Params) -> Params:
    message = f"The action {context.operation.name} of ECS is not emulated: no container runs here."
    raise NotImplementedError(message)


ECS_HOST = Host(
    clusters=_clusters,
    expect_change=ACCOUNT_CHANGES.expect,
    clock=time.time,
    seconds=float(os.environ.get("CLOSEDNET_ECS_SECONDS", "2")),
)
"""ECS's way into this emulator."""
