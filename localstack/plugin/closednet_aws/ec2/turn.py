"""Whose turn it is in the network of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import backend_of
from closednet_aws.ec2.default_group import give_self_rule
from closednet_aws.turn import one_at_a_time

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params, Repair


def in_turn(repair: Repair) -> Repair:
    """Let a repair that touches the network of an account run while no other one does."""

    def run(call: Call, request: Params) -> Params | None:
        with one_at_a_time:
            give_self_rule(backend_of(call))
            answer = repair(call, request)
            give_self_rule(backend_of(call))
            return answer

    return run
