"""Registering targets with a target group, and taking them away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import network_of, target_group
from closednet_aws.elbv2.target_checks import settled_target
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

    type Key = tuple[str, int | None]
    """An id and a port: a target may be registered once for each of its ports."""


def register(call: Call, request: Params) -> Params:
    """Register targets, all of them or none; one that is registered already stays as it is.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html
    """
    group = target_group(call, request["TargetGroupArn"])
    added = {key_of(one): one for one in (settled_target(call, group, t) for t in asked(request))}
    known = registered(call, group)
    if group.target_type in ("lambda", "alb") and len({key_of(t) for t in known} | set(added)) > 1:
        message = f"A target group of type '{group.target_type}' takes one target"
        raise AwsError("TooManyTargets", message)
    # moto keeps its targets by id alone, and so forgets the other ports.
    group.targets = {key_of(target): target for target in known} | added
    return {}


def deregister(call: Call, request: Params) -> Params:
    """Take targets away at once; those that are not registered are away already.

    A target that was registered with a port of its own is named with it.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeregisterTargets.html
    """
    group = target_group(call, request["TargetGroupArn"])
    for target in asked(request):
        group.targets.pop(key_of(with_port(group, target)), None)
    return {}


def registered(call: Call, group: Any) -> list[Params]:
    """Return the targets of a group; a terminated instance is no target any more.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html
    """
    network = network_of(call)
    return [target for target in group.targets.values() if not _is_gone(network, group, target)]


def asked(request: Params) -> list[Params]:
    """Return the targets that a request names."""
    found: list[Params] = request.get("Targets") or []
    return found


def with_port(group: Any, target: Params) -> Params:
    """Return a target with the port that it has where none is said."""
    if group.target_type == "lambda":
        return {"Id": target["Id"]}
    return target | {"Port": target.get("Port") or group.port}


def key_of(target: Params) -> Key:
    """Return what tells a target from the others of its group."""
    return target["Id"], target.get("Port")


def _is_gone(network: Any, group: Any, target: Params) -> bool:
    if group.target_type != "instance":
        return False
    instance = network.get_instance_by_id(target["Id"])
    return instance is None or instance.state in ("shutting-down", "terminated")
