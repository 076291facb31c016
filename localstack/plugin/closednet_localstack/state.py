"""Where LocalStack keeps what an account owns, and how one account's part is dropped."""

from __future__ import annotations

from typing import Any

from localstack.constants import AWS_REGION_US_EAST_1
from localstack.services.plugins import SERVICE_PLUGINS
from localstack.services.s3.models import s3_stores
from localstack.services.sqs.models import sqs_stores
from localstack.services.stores import AccountRegionBundle
from localstack.state import StateVisitor

from closednet_aws.disposal import AccountMap, forget, moto_state


class _Bundles(StateVisitor):
    """Collects LocalStack's own stores; moto's are known to moto."""

    def __init__(self) -> None:
        self.found: list[AccountMap] = []

    def visit(self, state_container: Any) -> None:
        if isinstance(state_container, AccountRegionBundle):
            self.found.append(state_container)


def account_states() -> list[AccountMap]:
    """Return the state of every loaded service, each by account id."""
    bundles = _Bundles()
    for name in SERVICE_PLUGINS.list_loaded_services():
        SERVICE_PLUGINS.get_service(name).accept_state_visitor(bundles)
    return bundles.found + moto_state()


def forget_account(account_id: str) -> None:
    """Drop everything an account owns, in every loaded service, and nothing of its neighbours."""
    _free_buckets(account_id)
    _release_receivers(account_id)
    forget(account_id, account_states())


def _free_buckets(account_id: str) -> None:
    """Give bucket names back: they are taken across accounts, and their bytes lie in files."""
    s3 = SERVICE_PLUGINS.get_service("s3")
    if s3 is None:
        return
    # The store of any account and Region leads to the one map of names.
    owners = s3_stores[account_id][AWS_REGION_US_EAST_1].global_bucket_map
    for bucket in [name for name, owner in list(owners.items()) if owner == account_id]:
        del owners[bucket]
        s3._provider._storage_backend.delete_bucket(bucket)  # noqa: SLF001
    s3.lifecycle_hook.on_after_state_reset()


def _release_receivers(account_id: str) -> None:
    """Wake whoever waits for a message of a queue that is about to go."""
    for store in list(sqs_stores[account_id].values()):
        for queue in list(store.queues.values()):
            queue.shutdown()
