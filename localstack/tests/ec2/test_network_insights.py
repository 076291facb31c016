"""Reachability Analyzer: for callers who know nothing of closednet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from building import Builder

    from conftest import AwsCli


def two_hosts(build: Builder) -> dict[str, str]:
    """A client and a server in one subnet; the server's group admits nobody."""
    vpc = build.vpc()
    subnet = build.subnet(vpc)
    made = {"vpc": vpc}
    for name in ("client", "server"):
        group = build.group(vpc, name)
        instance = build.instance(subnet, SecurityGroupIds=[group])
        made[f"{name}-group"] = group
        made[name] = instance["NetworkInterfaces"][0]["NetworkInterfaceId"]
    return made


def analysed(ec2: Any, **path: Any) -> dict[str, Any]:
    kept = ec2.create_network_insights_path(**path)["NetworkInsightsPath"]
    begun = ec2.start_network_insights_analysis(NetworkInsightsPathId=kept["NetworkInsightsPathId"])
    analysis = begun["NetworkInsightsAnalysis"]
    assert analysis["Status"] == "running"
    named = [analysis["NetworkInsightsAnalysisId"]]
    told = ec2.describe_network_insights_analyses(NetworkInsightsAnalysisIds=named)
    (found,) = told["NetworkInsightsAnalyses"]
    return dict(found)


def test_a_group_that_admits_nobody_is_the_explanation_until_it_does(
    ec2: Any, build: Builder
) -> None:
    made = two_hosts(build)
    path = {
        "Source": made["client"],
        "Destination": made["server"],
        "Protocol": "tcp",
        "DestinationPort": 5432,
    }
    closed = analysed(ec2, **path)
    assert (closed["Status"], closed["NetworkPathFound"]) == ("succeeded", False)
    (explanation,) = closed["Explanations"]
    assert explanation["ExplanationCode"] == "SG_HAS_NO_RULES"
    assert explanation["SecurityGroups"] == [{"Id": made["server-group"]}]

    ec2.authorize_security_group_ingress(
        GroupId=made["server-group"],
        IpPermissions=[
            {
                "IpProtocol": "tcp",
                "FromPort": 5432,
                "ToPort": 5432,
                "UserIdGroupPairs": [{"GroupId": made["client-group"]}],
            }
        ],
    )
    opened = analysed(ec2, **path)
    assert opened["NetworkPathFound"] is True
    ids = [one["Component"]["Id"] for one in opened["ForwardPathComponents"]]
    met = [one for one in ids if not one.startswith("i-")]
    groups = [made["client-group"], made["server-group"]]
    assert met == [made["client"], groups[0], made["server"], groups[1]]
    assert opened["ReturnPathComponents"][0]["Component"]["Id"] == made["server"]


def test_the_internet_is_asked_about_by_its_gateway(ec2: Any, build: Builder) -> None:
    made = two_hosts(build)
    gateway = build.gateway(made["vpc"])
    told = analysed(
        ec2,
        Source=made["client"],
        Destination=gateway,
        DestinationIp="198.51.100.7",
        Protocol="tcp",
        DestinationPort=443,
    )
    assert told["Explanations"][0]["ExplanationCode"] == "NO_ROUTE_TO_DESTINATION"


def test_what_cannot_be_traced_fails_and_says_so(ec2: Any, build: Builder) -> None:
    made = two_hosts(build)
    told = analysed(ec2, Source="tgw-0123456789abcdef0", Destination=made["server"], Protocol="tcp")
    assert (told["Status"], told["StatusMessage"]) == (
        "failed",
        "closednet does not trace from tgw-0123456789abcdef0.",
    )
    told = analysed(ec2, Source="eni-0123456789abcdef0", Destination=made["server"], Protocol="tcp")
    assert told["Status"] == "failed"
    assert "eni-0123456789abcdef0" in told["StatusMessage"]


def test_paths_and_analyses_are_kept_named_tagged_and_deleted_in_order(
    ec2: Any, build: Builder
) -> None:
    made = two_hosts(build)
    tags = [{"Key": "Name", "Value": "to the database"}]
    path = ec2.create_network_insights_path(
        Source=made["client"],
        Destination=made["server"],
        Protocol="tcp",
        TagSpecifications=[{"ResourceType": "network-insights-path", "Tags": tags}],
    )["NetworkInsightsPath"]["NetworkInsightsPathId"]
    begun = ec2.start_network_insights_analysis(NetworkInsightsPathId=path)
    analysis = begun["NetworkInsightsAnalysis"]["NetworkInsightsAnalysisId"]
    by_tag = ec2.describe_network_insights_paths(
        Filters=[{"Name": "tag:Name", "Values": ["to the database"]}]
    )
    assert [one["Tags"] for one in by_tag["NetworkInsightsPaths"]] == [tags]
    with pytest.raises(ClientError, match="AnalysisExistsForNetworkInsightsPath"):
        ec2.delete_network_insights_path(NetworkInsightsPathId=path)
    ec2.delete_network_insights_analysis(NetworkInsightsAnalysisId=analysis)
    ec2.delete_network_insights_path(NetworkInsightsPathId=path)
    assert ec2.describe_network_insights_paths()["NetworkInsightsPaths"] == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("create-network-insights-path --source eni-1 --protocol icmp", "InvalidParameterValue"),
        (
            "start-network-insights-analysis --network-insights-path-id nip-0",
            "InvalidNetworkInsightsPathId.NotFound",
        ),
        (
            "delete-network-insights-analysis --network-insights-analysis-id nia-0",
            "InvalidNetworkInsightsAnalysisId.NotFound",
        ),
        (
            "describe-network-insights-paths --filters Name=colour,Values=red",
            "InvalidParameterValue",
        ),
    ],
)
def test_refusals_are_typed(aws_cli: AwsCli, words: str, code: str) -> None:
    ran = aws_cli("ec2", *words.split())
    assert f"An error occurred ({code})" in ran.stderr


def test_the_cli_shows_an_analysis(ec2: Any, build: Builder, aws_cli: AwsCli) -> None:
    made = two_hosts(build)
    analysed(ec2, Source=made["client"], Destination=made["server"], Protocol="tcp")
    query = "NetworkInsightsAnalyses[].[NetworkPathFound,Explanations[0].ExplanationCode]"
    ran = aws_cli("ec2", "describe-network-insights-analyses", "--query", query, "--output", "json")
    assert json.loads(ran.stdout) == [[False, "SG_HAS_NO_RULES"]]
