"""Describing VPC endpoints."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from closednet_aws.ec2.backend import backend_of, without
from closednet_aws.ec2.endpoint_view import endpoint_answer

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_OURS = {
    "vpc-endpoint-id": "VpcEndpointId",
    "ip-address-type": "IpAddressType",
    "vpc-endpoint-type": "VpcEndpointType",
    "vpc-endpoint-state": "State",
    "service-name": "ServiceName",
    "vpc-id": "VpcId",
}


def describe(call: Call, request: Params) -> Params:
    """Show each endpoint with everything that it is made of.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html
    """
    filters = request.get("Filters", [])
    theirs = [given for given in filters if given["Name"] not in _OURS]
    answer = call.original(without(request, "Filters") | ({"Filters": theirs} if theirs else {}))
    backend = backend_of(call)
    shown = [
        endpoint_answer(backend, backend.vpc_end_points[found["VpcEndpointId"]])
        for found in answer.get("VpcEndpoints", [])
    ]
    ours = [given for given in filters if given["Name"] in _OURS]
    answer["VpcEndpoints"] = [one for one in shown if all(_matches(one, given) for given in ours)]
    return answer


def _matches(shown: Params, given: Any) -> bool:
    value = shown[_OURS[given["Name"]]]
    return any(fnmatchcase(value, wanted) for wanted in given.get("Values", []))
