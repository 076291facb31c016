"""The names of services and of their endpoints (defect 9)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from building import service_name

if TYPE_CHECKING:
    from building import Builder


def test_an_endpoint_has_a_regional_a_zonal_and_the_services_own_name(build: Builder) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html"""
    vpc = build.vpc()
    endpoint = build.interface_endpoint(vpc, "logs", build.subnet(vpc))
    regional, zonal, own = (entry["DnsName"] for entry in endpoint["DnsEntries"])
    stem = rf"{endpoint['VpcEndpointId']}-[0-9a-z]{{8}}"
    assert re.fullmatch(rf"{stem}\.logs\.us-east-1\.vpce\.amazonaws\.com", regional)
    assert re.fullmatch(rf"{stem}-us-east-1a\.logs\.us-east-1\.vpce\.amazonaws\.com", zonal)
    assert own == "logs.us-east-1.amazonaws.com"
    zones = [entry["HostedZoneId"] for entry in endpoint["DnsEntries"]]
    assert zones[0] == zones[1] != zones[2]


def test_without_private_dns_an_endpoint_has_only_names_of_its_own(
    build: Builder, ec2: Any
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html"""
    vpc = build.vpc()
    endpoint = build.interface_endpoint(vpc, "logs", build.subnet(vpc))["VpcEndpointId"]
    ec2.modify_vpc_endpoint(VpcEndpointId=endpoint, PrivateDnsEnabled=False)
    names = [entry["DnsName"] for entry in build.endpoint(endpoint)["DnsEntries"]]
    assert len(names) == 2
    assert all(name.startswith(endpoint) for name in names)


@pytest.mark.parametrize(
    ("service", "private", "endpoint"),
    [
        ("logs", "logs.{}.amazonaws.com", "logs.{}.vpce.amazonaws.com"),
        ("airflow.env", "env.airflow.{}.amazonaws.com", "env.airflow.{}.vpce.amazonaws.com"),
        ("ecr.api", "api.ecr.{}.amazonaws.com", "api.ecr.{}.vpce.amazonaws.com"),
        ("ecr.dkr", "*.dkr.ecr.{}.amazonaws.com", "dkr.ecr.{}.vpce.amazonaws.com"),
        (
            "sagemaker.runtime",
            "runtime.sagemaker.{}.amazonaws.com",
            "runtime.sagemaker.{}.vpce.amazonaws.com",
        ),
        ("codeartifact.api", "codeartifact.{}.amazonaws.com", "codeartifact.{}.vpce.amazonaws.com"),
        (
            "codeartifact.repositories",
            "*.d.codeartifact.{}.amazonaws.com",
            "d.codeartifact.{}.vpce.amazonaws.com",
        ),
        ("execute-api", "*.execute-api.{}.amazonaws.com", "execute-api.{}.vpce.amazonaws.com"),
    ],
)
def test_a_services_private_name_is_the_one_that_its_clients_ask_for(
    ec2: Any, service: str, private: str, endpoint: str
) -> None:
    """https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html"""
    asked = {"ServiceNames": [service_name(service)]}
    (details,) = ec2.describe_vpc_endpoint_services(**asked)["ServiceDetails"]
    assert details["PrivateDnsName"] == private.format("us-east-1")
    assert details["BaseEndpointDnsNames"] == [endpoint.format("us-east-1")]
    assert (
        details["ServiceId"]
        == (ec2.describe_vpc_endpoint_services(**asked)["ServiceDetails"][0]["ServiceId"])
    )
