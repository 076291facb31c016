"""One at a time: who reads, checks and then writes moto's objects, which have no locks."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.default_group import give_self_rule

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params, Repair

_one_at_a_time = RLock()


def in_turn(repair: Repair) -> Repair:
    """Let a repair that touches the network of an account run while no other one does."""

    def run(call: Call, request: Params) -> Params | None:
        with _one_at_a_time:
            give_self_rule(backend_of(call))
            answer = repair(call, request)
            give_self_rule(backend_of(call))
            return answer

    return run
