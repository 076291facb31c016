"""Tasks behind load balancers: their addresses are targets as long as they are to run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.ecs.definitions import check_container
from closednet_aws.ecs.errors import invalid
from closednet_aws.elbv2 import targets
from closednet_aws.elbv2.backend import balancers_of
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from closednet_aws.call import Call, Params
    from closednet_aws.ecs.model import Service, Task


def check(call: Call, definition: Any, balancers: Sequence[Params]) -> None:
    """Refuse target groups that tasks cannot be targets of.

    @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html
    """
    for balancer in balancers:
        arn = balancer.get("targetGroupArn")
        group = balancers_of(call).target_groups.get(arn)
        if group is None:
            raise invalid(f"Unable to assume role or validate the specified targetGroupArn: {arn}")
        if group.target_type != "ip":
            raise invalid(
                f"The provided target group {arn} has target type {group.target_type}, which is "
                "incompatible with the awsvpc network mode specified in the task definition."
            )
        if not group.load_balancer_arns:
            raise invalid(
                f"The target group with targetGroupArn {arn} does not have an associated load "
                "balancer."
            )
        check_container(definition, balancer)


def register(call: Call, service: Service, task: Task) -> None:
    """Make a task's address a target of every target group of its service."""
    _each(call, service, task, targets.register)


def deregister(call: Call, service: Service, task: Task) -> None:
    """Take it away again."""
    _each(call, service, task, targets.deregister)


def _each(call: Call, service: Service, task: Task, act: Any) -> None:
    address = next(one["value"] for one in task.details if one["name"] == "privateIPv4Address")
    for balancer in service.settings["loadBalancers"]:
        target = {"Id": address, "Port": balancer["containerPort"]}
        arn = balancer["targetGroupArn"]
        try:
            act(call, {"TargetGroupArn": arn, "Targets": [target]})
        except AwsError as refusal:
            # As on AWS, a target group that was deleted meanwhile ends no service.
            service.tell(task.created_at, f"failed to use target group {arn}: {refusal.message}")
