"""AWS's own IAM policies: read once, not once for every account.

moto reads some 1,200 of them, with their documents, for each account that calls IAM for the first
time. Every start and reset of a lab takes a fresh account.
"""

from __future__ import annotations

import copy
from functools import wraps
from typing import TYPE_CHECKING

from moto.iam.models import IAMBackend

if TYPE_CHECKING:
    from moto.iam.models import ManagedPolicy


def share_managed_policies() -> None:
    """Let accounts of one partition share what no caller can change in a policy of AWS's.

    What belongs to an account stays its own: who the policy is attached to, and its tags.
    """
    read = IAMBackend._init_aws_policies  # noqa: SLF001
    known: dict[str, list[ManagedPolicy]] = {}

    @wraps(read)  # LocalStack adds policies of its own around the method of this name.
    def _init_aws_policies(self: IAMBackend) -> list[ManagedPolicy]:
        if self.partition not in known:
            known[self.partition] = read(self)
        return [_own(policy, self.account_id) for policy in known[self.partition]]

    IAMBackend._init_aws_policies = _init_aws_policies  # noqa: SLF001


def _own(policy: ManagedPolicy, account_id: str) -> ManagedPolicy:
    own = copy.copy(policy)
    own.account_id = account_id
    own.tags = dict(policy.tags)
    own.versions = list(policy.versions)
    return own
