"""SageMaker domains through a real client.

@see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from conftest import ClientFactory

    type Request = dict[str, Any]

ROLE = "arn:aws:iam::123456789012:role/notebook"


@pytest.fixture
def request_(client: ClientFactory) -> Request:
    """Describe a domain inside a VPC, as the labs create it."""
    ec2 = client("ec2")
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc_id, CidrBlock="10.0.1.0/24")["Subnet"]
    group = ec2.create_security_group(GroupName="studio", Description="studio", VpcId=vpc_id)
    return {
        "DomainName": "silent",
        "AuthMode": "IAM",
        "AppNetworkAccessType": "VpcOnly",
        "VpcId": vpc_id,
        "SubnetIds": [subnet["SubnetId"]],
        "DefaultUserSettings": {"ExecutionRole": ROLE, "SecurityGroups": [group["GroupId"]]},
    }


def test_a_domain_is_described_as_it_was_created(client: ClientFactory, request_: Request) -> None:
    sagemaker = client("sagemaker")
    created = sagemaker.create_domain(**request_)
    described = sagemaker.describe_domain(DomainId=created["DomainId"])
    assert {name: described[name] for name in request_} == request_
    assert described["Status"] == "InService"
    assert described["DomainArn"] == created["DomainArn"]
    assert described["DomainArn"].endswith(f":domain/{created['DomainId']}")
    assert re.fullmatch(r"d-[a-z0-9]{12}", created["DomainId"])
    assert re.fullmatch(r"fs-[0-9a-f]{17}", described["HomeEfsFileSystemId"])
    assert "SingleSignOnManagedApplicationInstanceId" not in described


def test_the_id_is_the_same_in_the_next_run(client: ClientFactory, request_: Request) -> None:
    sagemaker = client("sagemaker")
    first = sagemaker.create_domain(**request_)["DomainId"]
    sagemaker.delete_domain(DomainId=first)
    assert sagemaker.list_domains()["Domains"] == []
    assert sagemaker.create_domain(**request_)["DomainId"] == first


def test_without_a_choice_the_internet_is_open(client: ClientFactory, request_: Request) -> None:
    del request_["AppNetworkAccessType"]
    sagemaker = client("sagemaker")
    domain_id = sagemaker.create_domain(**request_)["DomainId"]
    described = sagemaker.describe_domain(DomainId=domain_id)
    assert described["AppNetworkAccessType"] == "PublicInternetOnly"


def test_a_name_is_taken_once(client: ClientFactory, request_: Request) -> None:
    client("sagemaker").create_domain(**request_)
    with pytest.raises(ClientError, match="ResourceInUse"):
        client("sagemaker").create_domain(**request_)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"DomainName": "under_score"}, "at 'domainName' failed to satisfy constraint"),
        ({"AuthMode": "NONE"}, "Member must satisfy enum value set: [SSO, IAM]"),
        ({"AppNetworkAccessType": "Vpc"}, "[PublicInternetOnly, VpcOnly]"),
        ({"VpcId": "vpc-00000000000000000"}, "'vpc-00000000000000000' does not exist"),
        ({"SubnetIds": ["subnet-00000000000000000"]}, "'subnet-00000000000000000' does not exist"),
        ({"DefaultUserSettings": {"ExecutionRole": ROLE}}, "VpcOnly needs"),
        ({"DefaultUserSettings": {"ExecutionRole": "role/notebook-of-nobody"}}, "executionRole"),
        ({"DefaultUserSettings": {"SecurityGroups": ["sg-0"]}}, "'sg-0' does not exist"),
    ],
)
def test_a_request_that_aws_refuses_is_refused(
    client: ClientFactory, request_: Request, changed: Request, words: str
) -> None:
    with pytest.raises(ClientError) as refused:
        client("sagemaker").create_domain(**request_ | changed)
    error = refused.value.response["Error"]
    assert error["Code"] == "ValidationException"
    assert words in error["Message"]
    assert client("sagemaker").list_domains()["Domains"] == []


def test_a_subnet_of_another_vpc_is_refused(client: ClientFactory, request_: Request) -> None:
    ec2 = client("ec2")
    other = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=other, CidrBlock="10.9.1.0/24")["Subnet"]["SubnetId"]
    with pytest.raises(ClientError, match="does not belong"):
        client("sagemaker").create_domain(**request_ | {"SubnetIds": [subnet]})


@pytest.mark.parametrize("operation", ["describe_domain", "delete_domain"])
def test_an_unknown_domain_is_not_found(client: ClientFactory, operation: str) -> None:
    with pytest.raises(ClientError, match="ResourceNotFound"):
        getattr(client("sagemaker"), operation)(DomainId="d-000000000000")
