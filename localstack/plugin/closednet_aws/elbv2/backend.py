"""The moto objects that a call is about, or AWS's refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.ec2.models import ec2_backends
from moto.elbv2.models import elbv2_backends

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call

APPLICATION, NETWORK = "application", "network"


def balancers_of(call: Call) -> Any:
    """Return moto's Elastic Load Balancing of the caller's account and Region."""
    return elbv2_backends[call.account_id][call.region]


def network_of(call: Call) -> Any:
    """Return moto's EC2 of the caller's account and Region."""
    return ec2_backends[call.account_id][call.region]


def load_balancer(call: Call, arn: str) -> Any:
    """Return the load balancer, or refuse.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeLoadBalancers.html
    """
    check_arn(arn, "loadbalancer", "load balancer")
    return _found(balancers_of(call).load_balancers.get(arn), "LoadBalancer", "load balancers")


def target_group(call: Call, arn: str) -> Any:
    """Return the target group, or refuse.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html
    """
    check_arn(arn, "targetgroup", "target group")
    return _found(balancers_of(call).target_groups.get(arn), "TargetGroup", "target groups")


def listener(call: Call, arn: str) -> Any:
    """Return the listener, or refuse.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
    """
    check_arn(arn, "listener", "listener")
    balancers = balancers_of(call).load_balancers.values()
    found = next((b.listeners[arn] for b in balancers if arn in b.listeners), None)
    return _found(found, "Listener", "listeners")


def rule(call: Call, arn: str) -> Any:
    """Return the rule, or refuse.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeRules.html
    """
    check_arn(arn, "listener-rule", "listener rule")
    found = (
        one
        for balancer in balancers_of(call).load_balancers.values()
        for its_listener in balancer.listeners.values()
        for one in its_listener.rules.values()
    )
    return _found(next((one for one in found if one.arn == arn), None), "Rule", "rules")


def check_arn(arn: str, resource: str, noun: str) -> None:
    """Refuse what is no name of such a resource at all."""
    if not arn.startswith("arn:") or f":{resource}/" not in arn:
        raise invalid(f"'{arn}' is not a valid {noun} ARN")


def invalid(message: str) -> AwsError:
    """Return the refusal of a value that is wrong by itself.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
    """
    return AwsError("ValidationError", message)


def misconfigured(message: str) -> AwsError:
    """Return the refusal of values that do not go together."""
    return AwsError("InvalidConfigurationRequest", message)


def _found(resource: Any, kind: str, plural: str) -> Any:
    if resource is None:
        raise AwsError(f"{kind}NotFound", f"One or more {plural} not found")
    return resource
