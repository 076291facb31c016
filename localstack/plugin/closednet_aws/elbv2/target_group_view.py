"""A target group as AWS answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.uses import users_of

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

HEALTH_CHECK = "_closednet_health_check"


def group_answer(call: Call, group: Any) -> Params:
    """Return the target group, with the load balancers that send to it.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroup.html
    """
    answer: Params = {
        "TargetGroupArn": group.arn,
        "TargetGroupName": group.name,
        "Protocol": group.protocol,
        "Port": group.port,
        "VpcId": group.vpc_id,
        "TargetType": group.target_type,
        "ProtocolVersion": group.protocol_version,
        "IpAddressType": group.ip_address_type,
        "LoadBalancerArns": [balancer.arn for balancer in users_of(call, group.arn)],
    }
    known = {name: value for name, value in answer.items() if value is not None}
    return known | getattr(group, HEALTH_CHECK, {})
