"""Reading load balancers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import balancers_of, invalid, load_balancer
from closednet_aws.elbv2.load_balancer_view import balancer_answer
from closednet_aws.elbv2.paging import paged
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def describe(call: Call, request: Params) -> Params:
    """Describe all load balancers, or those that are named; unknown names are refused.

    One that was `provisioning` when it was made is `active` from now on.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
    """
    found = _asked(call, request.get("LoadBalancerArns") or [], request.get("Names") or [])
    for balancer in found:
        balancer.activate()
    return paged(request, "LoadBalancers", [balancer_answer(balancer) for balancer in found])


def _asked(call: Call, arns: list[str], names: list[str]) -> list[Any]:
    everyone = list(balancers_of(call).load_balancers.values())
    if arns and names:
        raise invalid("Load balancer names and load balancer ARNs cannot be specified together")
    if arns:
        return [load_balancer(call, arn) for arn in dict.fromkeys(arns)]
    missing = [name for name in names if name not in {one.name for one in everyone}]
    if missing:
        raise AwsError("LoadBalancerNotFound", f"Load balancers '[{', '.join(missing)}]' not found")
    return [one for one in everyone if not names or one.name in names]
