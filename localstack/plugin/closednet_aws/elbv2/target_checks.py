"""What may be registered with a target group of each type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import APPLICATION, balancers_of, invalid, network_of
from closednet_aws.elbv2.target_address import EVERY_ZONE, settled_zone
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params


def settled_target(call: Call, group: Any, target: Params) -> Params:
    """Return the target with its port and zone, or refuse it.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html
    """
    kind, zone = group.target_type, target.get("AvailabilityZone")
    if kind == "lambda":
        return _function(target)
    settled = {"Id": target["Id"], "Port": target.get("Port") or group.port}
    if kind == "ip":
        return settled | {"AvailabilityZone": settled_zone(network_of(call), group.vpc_id, target)}
    if zone is not None:
        raise invalid(f"You cannot specify an Availability Zone for targets of type '{kind}'")
    if kind == "alb":
        _check_balancer(call, group, settled)
    else:
        _check_instance(call, group, target["Id"])
    return settled


def _function(target: Params) -> Params:
    if ":lambda:" not in target["Id"]:
        raise _not_a_target(f"'{target['Id']}' is not a valid Lambda function ARN")
    if target.get("Port") is not None:
        raise invalid("You cannot specify a port for targets of type 'lambda'")
    if target.get("AvailabilityZone") not in (None, EVERY_ZONE):
        raise invalid(f"The only Availability Zone of a Lambda function is '{EVERY_ZONE}'")
    return {"Id": target["Id"]}


def _check_instance(call: Call, group: Any, identifier: str) -> None:
    instance = network_of(call).get_instance_by_id(identifier)
    if instance is None:
        raise _not_a_target(f"The following targets are not valid instances: '{identifier}'")
    if instance.vpc_id != group.vpc_id:
        raise _not_a_target(
            f"The following targets are not in the target group VPC '{group.vpc_id}': "
            f"'{identifier}'"
        )
    if instance.state != "running":
        raise _not_a_target(
            "The following targets are not in a running state and cannot be registered: "
            f"'{identifier}'"
        )


def _check_balancer(call: Call, group: Any, target: Params) -> None:
    balancer = balancers_of(call).load_balancers.get(target["Id"])
    if balancer is None or balancer.type != APPLICATION or balancer.vpc_id != group.vpc_id:
        raise _not_a_target(
            f"'{target['Id']}' is no Application Load Balancer of the VPC '{group.vpc_id}'"
        )
    if target["Port"] not in {listener.port for listener in balancer.listeners.values()}:
        raise _not_a_target(f"'{target['Id']}' has no listener on port {target['Port']}")


def _not_a_target(message: str) -> AwsError:
    return AwsError("InvalidTarget", message)
