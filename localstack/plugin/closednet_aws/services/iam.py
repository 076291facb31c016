"""IAM's policy simulator, answered by closednet's policy evaluator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from closednet_aws.errors import AwsError
from closednet_aws.validation import validate

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params, Repair

_GIVEN = (
    "ActionNames",
    "CallerArn",
    "ContextEntries",
    "PermissionsBoundaryPolicyInputList",
    "PolicyInputList",
    "ResourceArns",
    "ResourceOwner",
    "ResourcePolicy",
)
_MOST_RESULTS = 100


def simulate_principal_policy(call: Call, request: Params) -> Params:
    """Judge actions by the policies of a role or user, its boundary, and those given besides.

    @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
    """
    validate("iam", "SimulatePrincipalPolicy", request)
    return _simulated(call, request, {"principal": request["PolicySourceArn"]})


def simulate_custom_policy(call: Call, request: Params) -> Params:
    """Judge actions by the policies given, and by no other.

    @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
    """
    validate("iam", "SimulateCustomPolicy", request)
    return _simulated(call, request, {})


def _simulated(call: Call, request: Params, whose: Params) -> Params:
    simulation = {name: request[name] for name in _GIVEN if request.get(name)}
    place = {"account": call.account_id, "region": call.region}
    answer = call.ask({"ask": "simulate", **place, **whose, "simulation": simulation})
    return _page(answer["results"], request)


def _page(results: list[Any], request: Params) -> Params:
    """Return what comes behind the marker, as much as one answer holds."""
    marker = request.get("Marker") or "0"
    if not marker.isdecimal():
        raise AwsError("InvalidInput", "Invalid Marker.")
    begin = int(marker)
    end = begin + int(request.get("MaxItems") or _MOST_RESULTS)
    page = {"EvaluationResults": results[begin:end], "IsTruncated": end < len(results)}
    return page | ({"Marker": str(end)} if page["IsTruncated"] else {})


OPERATIONS: dict[str, Repair] = {
    "SimulateCustomPolicy": simulate_custom_policy,
    "SimulatePrincipalPolicy": simulate_principal_policy,
}
"""The operations that are answered here."""
