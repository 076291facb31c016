"""The health of targets: what needs no health check to be known, and who is asked for the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from closednet_aws.call import Params
from closednet_aws.elbv2.backend import target_group
from closednet_aws.elbv2.load_balancer_view import balancer_answer
from closednet_aws.elbv2.target_group_view import group_answer
from closednet_aws.elbv2.targets import asked, key_of, registered, with_port
from closednet_aws.elbv2.uses import users_of
from closednet_aws.turn import one_at_a_time

if TYPE_CHECKING:
    from closednet_aws.call import Call, Repair

type HealthOf = Callable[[str, str, Params | None, Params, list[Params]], list[Params]]
"""Takes account, Region, load balancer, target group and targets, all as AWS describes them, and
returns a `TargetHealthDescription` for each target, in their order.

The load balancer is None where none sends to the group.
"""


def describing(health_of: HealthOf) -> Repair:
    """Return the operation that describes the health of targets as `health_of` finds it.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetHealth.html
    """

    def describe(call: Call, request: Params) -> Params:
        with one_at_a_time:
            group = target_group(call, request["TargetGroupArn"])
            targets = registered(call, group)
            balancer = next((balancer_answer(one) for one in users_of(call, group.arn)), None)
            described = group_answer(call, group)
        wanted = [key_of(with_port(group, target)) for target in asked(request)]
        known = [target for target in targets if not wanted or key_of(target) in wanted]
        found = health_of(call.account_id, call.region, balancer, described, known)
        strangers = [key for key in wanted if key not in {key_of(target) for target in targets}]
        return {"TargetHealthDescriptions": found + [_unregistered(*key) for key in strangers]}

    return describe


def health(target_group: Params, target: Params, state: str, reason: str, words: str) -> Params:
    """Return the description of one target.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
    """
    port: Any = target_group.get("HealthCheckPort")
    if port == "traffic-port":
        port = str(target["Port"])
    described = {
        "Target": dict(target),
        "TargetHealth": {"State": state, "Reason": reason, "Description": words},
    }
    return described | ({"HealthCheckPort": port} if port else {})


def _unregistered(identifier: str, port: int | None) -> Params:
    target = {"Id": identifier} | ({} if port is None else {"Port": port})
    words = "Target is not registered to the target group"
    return health({}, target, "unused", "Target.NotRegistered", words)
