"""The actions of listeners and rules, as AWS checks and answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.elbv2.backend import APPLICATION, invalid, misconfigured, target_group
from closednet_aws.elbv2.protocols import check_compatible
from closednet_aws.elbv2.uses import users_of
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_LAST = ("forward", "redirect", "fixed-response")
_CONTENT_TYPES = (
    "text/plain",
    "text/css",
    "text/html",
    "application/javascript",
    "application/json",
)
_SAME = {
    "Protocol": "#{protocol}",
    "Port": "#{port}",
    "Host": "#{host}",
    "Path": "/#{path}",
    "Query": "#{query}",
}
HEAVIEST = 999


def settled_actions(
    call: Call, balancer: Any, listener: Params, asked: list[Params]
) -> list[Params]:
    """Return the actions with everything that AWS adds to them, or refuse.

    The last one forwards, redirects or answers; only authentication may come before it. A network
    load balancer can only forward. `listener` has the protocol and port that they stand at.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html
    """
    ordered = sorted(asked, key=lambda action: action.get("Order", 0))
    kinds = [action["Type"] for action in ordered]
    if sum(kind in _LAST for kind in kinds) != 1 or kinds[-1] not in _LAST:
        raise _bad_action(
            "The last action must be a forward, a redirect or a fixed-response, and the only one"
        )
    if balancer.type != APPLICATION and kinds != ["forward"]:
        raise _bad_action("A listener of a Network Load Balancer takes one 'forward' action")
    if len(kinds) > 1 and listener["Protocol"] != "HTTPS":
        raise _bad_action(f"Action type '{kinds[0]}' must be used with an HTTPS listener")
    return [
        _settled(call, balancer, listener, action)
        | ({"Order": order} if len(kinds) > 1 or action.get("Order") else {})
        for order, action in enumerate(ordered, start=1)
    ]


def _settled(call: Call, balancer: Any, listener: Params, action: Params) -> Params:
    match action["Type"]:
        case "forward":
            return _forward(call, balancer, listener, action)
        case "redirect":
            return _redirect(listener, action)
        case "fixed-response":
            return _fixed_response(action)
        case _:
            return action


def _forward(call: Call, balancer: Any, listener: Params, action: Params) -> Params:
    """Return a forward with its target groups in both of the ways that AWS writes one."""
    config = action.get("ForwardConfig") or {}
    groups = config.get("TargetGroups") or []
    if not groups and action.get("TargetGroupArn"):
        groups = [{"TargetGroupArn": action["TargetGroupArn"]}]
    if not groups:
        raise invalid("A target group ARN must be specified")
    if action.get("TargetGroupArn") not in (None, groups[0].get("TargetGroupArn")):
        raise invalid("The target group ARN and the forward configuration must match")
    for group in groups:
        _check_group(call, balancer, listener, group)
    weighed = [{**group, "Weight": group.get("Weight", 1)} for group in groups]
    settled: Params = {"Type": "forward", "ForwardConfig": {"TargetGroups": weighed}}
    if balancer.type == APPLICATION:
        sticky = config.get("TargetGroupStickinessConfig") or {"Enabled": False}
        settled["ForwardConfig"]["TargetGroupStickinessConfig"] = sticky
    if len(groups) == 1:
        settled["TargetGroupArn"] = groups[0]["TargetGroupArn"]
    return settled


def _check_group(call: Call, balancer: Any, listener: Params, asked: Params) -> None:
    arn = asked.get("TargetGroupArn") or ""
    group = target_group(call, arn)
    if not 0 <= asked.get("Weight", 1) <= HEAVIEST:
        raise invalid(f"Target group weight '{asked['Weight']}' must be between '0-{HEAVIEST}'")
    check_compatible(balancer.type, listener["Protocol"], group)
    if group.vpc_id not in (None, balancer.vpc_id):
        message = f"Target group '{arn}' is not in the VPC of the load balancer"
        raise misconfigured(message)
    if any(user is not balancer for user in users_of(call, arn)):
        message = (
            "The following target groups cannot be associated with more than one load balancer: "
            f"{arn}"
        )
        raise AwsError("TargetGroupAssociationLimit", message)


def _redirect(listener: Params, action: Params) -> Params:
    config = action.get("RedirectConfig")
    if not config:
        raise invalid("A redirect configuration must be specified")
    settled = _SAME | config
    protocol = settled["Protocol"].replace("#{protocol}", listener["Protocol"])
    port = settled["Port"].replace("#{port}", str(listener["Port"]))
    if listener["Protocol"] == "HTTPS" and protocol == "HTTP":
        raise _bad_action("You cannot redirect HTTPS to HTTP")
    unchanged = all(settled[part] == _SAME[part] for part in ("Host", "Path", "Query"))
    if unchanged and (protocol, port) == (listener["Protocol"], str(listener["Port"])):
        raise _bad_action("The redirect configuration is not valid because it creates a loop.")
    return {"Type": "redirect", "RedirectConfig": settled}


def _fixed_response(action: Params) -> Params:
    config = action.get("FixedResponseConfig")
    if not config:
        raise invalid("A fixed response configuration must be specified")
    if config.get("ContentType") not in (None, "", *_CONTENT_TYPES):
        choices = ", ".join(f"'{one}'" for one in _CONTENT_TYPES)
        raise _bad_action(f"The ContentType must be one of:{choices}")
    return {"Type": "fixed-response", "FixedResponseConfig": config}


def _bad_action(message: str) -> AwsError:
    return AwsError("InvalidLoadBalancerAction", message)
