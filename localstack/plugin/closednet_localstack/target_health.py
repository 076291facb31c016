"""How healthy targets are: the one place that answers for `DescribeTargetHealth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends

from closednet_aws.elbv2.health_check_answer import checked, port_of
from closednet_aws.elbv2.nodes import nodes_by_arn
from closednet_aws.elbv2.target_health import health
from closednet_aws.elbv2.target_unused import unused
from closednet_localstack.engine import ENGINE
from closednet_localstack.services.mwaa import web_status

if TYPE_CHECKING:
    from closednet_aws.call import Params


def target_health(
    account_id: str,
    region: str,
    load_balancer: Params | None,
    target_group: Params,
    targets: list[Params],
) -> list[Params]:
    """Describe the health of each target, in their order.

    A target that is used is traced to from every node of the load balancer. What answers there is
    known of few: of MWAA's web servers.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
    """
    found = [
        unused(account_id, region, load_balancer, target_group, target)
        or _unchecked(target_group, target)
        for target in targets
    ]
    asked = [target for target, known in zip(targets, found, strict=True) if known is None]
    if not asked or load_balancer is None:
        return [known for known in found if known is not None]
    traced = iter(_traced(account_id, region, load_balancer, target_group, asked))
    return [known or next(traced) for known in found]


def _unchecked(target_group: Params, target: Params) -> Params | None:
    """Describe a target that no health check is sent to."""
    if not target_group["HealthCheckEnabled"]:
        words = "Health checks are disabled for this target group"
        return health(target_group, target, "unavailable", "Target.HealthCheckDisabled", words)
    if target_group["TargetType"] in ("ip", "instance"):
        return None
    words = "closednet does not know: health checks of load balancers behind load balancers"
    return health(target_group, target, "unavailable", "Elb.InternalError", words)


def _traced(
    account_id: str,
    region: str,
    load_balancer: Params,
    target_group: Params,
    targets: list[Params],
) -> list[Params]:
    nodes = nodes_by_arn(ec2_backends[account_id][region], load_balancer["LoadBalancerArn"])
    requests = [
        {
            "from": node.id,
            "to": target["Id"],
            "protocol": "tcp",
            "port": port_of(target_group, target),
        }
        for target in targets
        for node in nodes
    ]
    place = {"account": account_id, "region": region}
    seen: list[Any] = ENGINE.ask({"ask": "reach", **place, "requests": requests})["results"]
    per_target = [seen[at : at + len(nodes)] for at in range(0, len(seen), len(nodes))]
    return [
        checked(
            load_balancer["Type"],
            target_group,
            target,
            results,
            web_status(
                account_id, region, (target["Id"], port_of(target_group, target)), target_group
            ),
        )
        for target, results in zip(targets, per_target, strict=True)
    ]
