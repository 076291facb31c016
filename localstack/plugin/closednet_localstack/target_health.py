"""How healthy targets are: the one place that answers for `DescribeTargetHealth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from closednet_aws.elbv2.target_health import health
from closednet_aws.elbv2.target_unused import unused

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

    Nobody checks targets here, so that none is `healthy` or `unhealthy`: what is not used is told
    with its reason, and of the others that their health is not available.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
    """
    return [
        unused(account_id, region, load_balancer, target_group, target)
        or _unavailable(target_group, target)
        for target in targets
    ]


def _unavailable(target_group: Params, target: Params) -> Params:
    if not target_group["HealthCheckEnabled"]:
        words = "Health checks are disabled for this target group"
        return health(target_group, target, "unavailable", "Target.HealthCheckDisabled", words)
    words = "Target health is unavailable: no health check was sent"
    return health(target_group, target, "unavailable", "Elb.InternalError", words)
