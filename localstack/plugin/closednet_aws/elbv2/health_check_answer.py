"""What a health check makes of a target: how its requests fare, and what answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from closednet_aws.elbv2.target_health import health

if TYPE_CHECKING:
    from collections.abc import Sequence

    from closednet_aws.call import Params

type Answer = int | Literal["silent"] | None
"""An HTTP status; `silent` where the connection is dropped; None where it is not known."""

_HTTP = ("HTTP", "HTTPS")


def port_of(target_group: Params, target: Params) -> int:
    """Return the port that is checked."""
    port = target_group["HealthCheckPort"]
    return int(target["Port"]) if port == "traffic-port" else int(port)


def checked(
    kind: str,
    target_group: Params,
    target: Params,
    seen: Sequence[Params],
    answer: Answer,
) -> Params:
    """Describe a target by what each node's request sees, and by the status that answers it.

    A node that is dropped sees nothing in time; a Network Load Balancer has one reason for all.
    What is not known is not taken for an answer.

    @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
    """
    symptoms = {one["symptom"] for one in seen}
    if symptoms == {"ok"} and answer == "silent":
        symptoms = {"timeout"}
    if symptoms == {"timeout"} and kind == "application":
        return health(target_group, target, "unhealthy", "Target.Timeout", "Request timed out")
    if symptoms and symptoms <= {"timeout", "refused"}:
        words = "Health checks failed"
        return health(target_group, target, "unhealthy", "Target.FailedHealthChecks", words)
    if symptoms != {"ok"}:
        why = next((one["why"] for one in seen if "why" in one), "nodes do not see the same")
        return _unknown(target_group, target, why)
    return _answered(target_group, target, answer)


def _answered(target_group: Params, target: Params, answer: Answer) -> Params:
    if answer is None or answer == "silent":
        return _unknown(target_group, target, "the path is open; what listens there")
    is_http = target_group["HealthCheckProtocol"] in _HTTP
    if not is_http or _matches(target_group["Matcher"]["HttpCode"], answer):
        healthy = health(target_group, target, "healthy", "", "")
        return healthy | {"TargetHealth": {"State": "healthy"}}
    words = f"Health checks failed with these codes: [{answer}]"
    return health(target_group, target, "unhealthy", "Target.ResponseCodeMismatch", words)


def _unknown(target_group: Params, target: Params, what: str) -> Params:
    words = f"closednet does not know: {what}"
    return health(target_group, target, "unavailable", "Elb.InternalError", words)


def _matches(codes: str, status: int) -> bool:
    """Tell whether a matcher like `200,302` or `200-399` has the status."""
    for part in codes.split(","):
        first, _, last = part.strip().partition("-")
        if int(first) <= status <= int(last or first):
            return True
    return False
