"""Reachability Analyzer: paths that are kept, and analyses of them, which are traced.

@see https://docs.aws.amazon.com/vpc/latest/reachability/what-is-reachability-analyzer.html
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from closednet_aws.ec2.backend import required
from closednet_aws.ec2.insights_kept import (
    arn_of,
    check_filters,
    find,
    fits,
    keep_tags,
    kept_of,
    new_id,
    tagged,
)
from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Call, Params

_PROTOCOLS = ("tcp", "udp")
_STATED = (
    "Source",
    "Destination",
    "SourceIp",
    "DestinationIp",
    "Protocol",
    "DestinationPort",
    "FilterAtSource",
    "FilterAtDestination",
)


def create_path(call: Call, request: Params) -> Params:
    """Keep what shall be analysed.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInsightsPath.html
    """
    required(request, "Source")
    protocol = required(request, "Protocol")
    if protocol not in _PROTOCOLS:
        message = f"Value ({protocol}) for parameter protocol is invalid."
        raise AwsError("InvalidParameterValue", message)
    identifier = new_id("nip")
    path = {
        "NetworkInsightsPathId": identifier,
        "NetworkInsightsPathArn": arn_of(call, "network-insights-path", identifier),
        "CreatedDate": datetime.now(UTC),
        **{member: request[member] for member in _STATED if request.get(member) is not None},
    }
    kept_of(call).paths[identifier] = path
    keep_tags(call, identifier, request)
    return {"NetworkInsightsPath": tagged(call, identifier, path)}


def delete_path(call: Call, request: Params) -> Params:
    """Delete a path; its analyses must be gone before.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInsightsPath.html
    """
    identifier = required(request, "NetworkInsightsPathId")
    kept = kept_of(call)
    find(kept.paths, "Path", identifier)
    if any(one["NetworkInsightsPathId"] == identifier for one in kept.analyses.values()):
        message = f"The network insights path '{identifier}' has one or more analyses."
        raise AwsError("AnalysisExistsForNetworkInsightsPath", message)
    del kept.paths[identifier]
    return {"NetworkInsightsPathId": identifier}


def start_analysis(call: Call, request: Params) -> Params:
    """Trace a path on the network as it is now; the answer is read by describing the analysis.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartNetworkInsightsAnalysis.html
    """
    identifier = required(request, "NetworkInsightsPathId")
    kept = kept_of(call)
    path = find(kept.paths, "Path", identifier)
    answer = call.ask(
        {
            "ask": "network-insights",
            "account": call.account_id,
            "region": call.region,
            "path": {member: path[member] for member in _STATED if member in path},
        }
    )
    analysis_id = new_id("nia")
    analysis = {
        "NetworkInsightsAnalysisId": analysis_id,
        "NetworkInsightsAnalysisArn": arn_of(call, "network-insights-analysis", analysis_id),
        "NetworkInsightsPathId": identifier,
        "StartDate": datetime.now(UTC),
        **answer,
    }
    kept.analyses[analysis_id] = analysis
    keep_tags(call, analysis_id, request)
    begun = {name: analysis[name] for name in tuple(analysis)[:4]} | {"Status": "running"}
    return {"NetworkInsightsAnalysis": tagged(call, analysis_id, begun)}


def delete_analysis(call: Call, request: Params) -> Params:
    """Delete an analysis.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInsightsAnalysis.html
    """
    identifier = required(request, "NetworkInsightsAnalysisId")
    kept = kept_of(call)
    find(kept.analyses, "Analysis", identifier)
    del kept.analyses[identifier]
    return {"NetworkInsightsAnalysisId": identifier}


def describe_paths(call: Call, request: Params) -> Params:
    """Show paths: those named, or all that fit the filters.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsPaths.html
    """
    told = {"destination": "Destination", "protocol": "Protocol", "source": "Source"}
    check_filters(request, told)
    kept = kept_of(call).paths
    names = request.get("NetworkInsightsPathIds") or list(kept)
    paths = [tagged(call, name, find(kept, "Path", name)) for name in names]
    return {"NetworkInsightsPaths": [one for one in paths if fits(one, request, told)]}


def describe_analyses(call: Call, request: Params) -> Params:
    """Show analyses: those named, those of a path, or all that fit the filters.

    @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAnalyses.html
    """
    told = {"path-found": "NetworkPathFound", "status": "Status"}
    check_filters(request, told)
    kept = kept_of(call).analyses
    names = request.get("NetworkInsightsAnalysisIds") or list(kept)
    of_path = request.get("NetworkInsightsPathId")
    analyses = [tagged(call, name, find(kept, "Analysis", name)) for name in names]
    return {
        "NetworkInsightsAnalyses": [
            one
            for one in analyses
            if of_path in (None, one["NetworkInsightsPathId"]) and fits(one, request, told)
        ]
    }
