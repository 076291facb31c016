"""How a target group checks its targets: AWS's defaults, ranges and combinations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from closednet_aws.elbv2.backend import invalid

if TYPE_CHECKING:
    from closednet_aws.call import Params

APPLICATION_PROTOCOLS = ("HTTP", "HTTPS")
TRAFFIC_PORT = "traffic-port"
HIGHEST_PORT = 65535

MEMBERS = (
    "HealthCheckProtocol",
    "HealthCheckPort",
    "HealthCheckEnabled",
    "HealthCheckIntervalSeconds",
    "HealthCheckTimeoutSeconds",
    "HealthyThresholdCount",
    "UnhealthyThresholdCount",
    "HealthCheckPath",
    "Matcher",
)


def settled(group: Params, asked: Params) -> Params:
    """Return the health check that a target group has if this is asked of it, or refuse.

    `group` is the group as AWS describes it; what it says of its health check already stays.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html
    """
    wanted = {name: asked[name] for name in MEMBERS if asked.get(name) is not None}
    before = {name: group[name] for name in MEMBERS if group.get(name) is not None}
    protocol = wanted.get("HealthCheckProtocol") or before.get("HealthCheckProtocol")
    if group["TargetType"] != "lambda":
        protocol = protocol or _default_protocol(group)
        _check_protocol(group, protocol)
    elif wanted.keys() & {"HealthCheckProtocol", "HealthCheckPort"}:
        raise invalid("Health check protocol and port cannot be specified for 'lambda' targets")
    if protocol == "TCP":
        _refuse_http_members(wanted)
        before = {
            name: v for name, v in before.items() if name not in ("HealthCheckPath", "Matcher")
        }
    check = _defaults(group, protocol) | before | wanted
    _check(group, check)
    return check


def _default_protocol(group: Params) -> str:
    http = group["TargetType"] == "alb" or group["Protocol"] in APPLICATION_PROTOCOLS
    return "HTTP" if http else "TCP"


def _defaults(group: Params, protocol: str | None) -> Params:
    is_lambda, grpc = group["TargetType"] == "lambda", group.get("ProtocolVersion") == "GRPC"
    application = is_lambda or group["Protocol"] in APPLICATION_PROTOCOLS
    timeout = 5 if application else {"HTTP": 6}.get(protocol or "", 10)
    values: Params = {
        "HealthCheckEnabled": not is_lambda,
        "HealthCheckIntervalSeconds": 35 if is_lambda else 30,
        "HealthCheckTimeoutSeconds": 30 if is_lambda else timeout,
        "HealthyThresholdCount": 5,
        "UnhealthyThresholdCount": 2,
    }
    if not is_lambda:
        values |= {"HealthCheckProtocol": protocol, "HealthCheckPort": TRAFFIC_PORT}
    if protocol != "TCP":
        values["HealthCheckPath"] = "/AWS.ALB/healthcheck" if grpc else "/"
        values["Matcher"] = {"HttpCode": "200" if application else "200-399"}
        if grpc:
            values["Matcher"] = {"GrpcCode": "12"}
    return values


def _check_protocol(group: Params, protocol: str) -> None:
    http = group["TargetType"] == "alb" or group["Protocol"] in APPLICATION_PROTOCOLS
    allowed = APPLICATION_PROTOCOLS if http else ("TCP", *APPLICATION_PROTOCOLS)
    if protocol not in allowed:
        choices = ", ".join(allowed)
        raise invalid(f"Health check protocol '{protocol}' must be one of '{choices}'")


def _refuse_http_members(wanted: Params) -> None:
    for name, noun in (("HealthCheckPath", "path"), ("Matcher", "matcher")):
        if name in wanted:
            raise invalid(f"Health check {noun} cannot be specified for TCP health checks")


def _check(group: Params, check: Params) -> None:
    kind, enabled = group["TargetType"], check["HealthCheckEnabled"]
    if not enabled and kind != "lambda":
        raise invalid(
            f"Health check enabled must be true for target groups with target type '{kind}'"
        )
    _check_port(check.get("HealthCheckPort", TRAFFIC_PORT))
    timeout, interval = check["HealthCheckTimeoutSeconds"], check["HealthCheckIntervalSeconds"]
    # A network load balancer may wait for as long as it takes to the next check.
    application = kind == "lambda" or group["Protocol"] in APPLICATION_PROTOCOLS
    if timeout > interval or (application and timeout == interval):
        bound = "smaller than" if application else "smaller than or equal to"
        raise invalid(f"Health check timeout '{timeout}' must be {bound} the interval '{interval}'")
    path = check.get("HealthCheckPath", "/")
    if not path.startswith("/"):
        raise invalid(f"Health check path '{path}' must begin with a '/' character")
    if (code := check.get("Matcher", {}).get("HttpCode")) is not None:
        _check_codes("HTTP", code, 200, 499 if application else 599)
    if (code := check.get("Matcher", {}).get("GrpcCode")) is not None:
        _check_codes("GRPC", code, 0, 99)


def _check_port(port: str) -> None:
    if port == TRAFFIC_PORT or (port.isdecimal() and 1 <= int(port) <= HIGHEST_PORT):
        return
    raise invalid(f"Health check port '{port}' must be '{TRAFFIC_PORT}' or in the range 1-65535")


def _check_codes(noun: str, codes: str, least: int, most: int) -> None:
    if not re.fullmatch(r"\d+(-\d+)?(,\d+(-\d+)?)*", codes):
        raise invalid(f"Health check matcher {noun} code '{codes}' is not valid")
    if any(not least <= int(number) <= most for number in re.findall(r"\d+", codes)):
        bounds = f"must be within '{least}-{most}' inclusive"
        raise invalid(f"Health check matcher {noun} code '{codes}' {bounds}")
