"""`DryRun` asks and does nothing.

@see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonParameters.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from conftest import ClientFactory


@pytest.mark.parametrize(
    ("operation", "request_", "listing", "key"),
    [
        ("create_vpc", {"CidrBlock": "10.0.0.0/16"}, "describe_vpcs", "Vpcs"),
        ("create_nat_gateway", {"SubnetId": "{subnet}"}, "describe_nat_gateways", "NatGateways"),
        ("create_vpc_endpoint", {"VpcId": "{vpc}", "ServiceName": "com.amazonaws.us-east-1.s3"}, "describe_vpc_endpoints", "VpcEndpoints"),
        ("create_security_group", {"GroupName": "dry", "Description": "dry", "VpcId": "{vpc}"}, "describe_security_groups", "SecurityGroups"),
        ("delete_subnet", {"SubnetId": "{subnet}"}, "describe_subnets", "Subnets"),
        ("create_internet_gateway", {}, "describe_internet_gateways", "InternetGateways"),
    ],
)  # fmt: skip
def test_nothing_happens(
    client: ClientFactory, operation: str, request_: dict[str, str], listing: str, key: str
) -> None:
    ec2 = client("ec2")
    vpc_id = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc_id, CidrBlock="10.0.1.0/24")["Subnet"]
    ids = {"{vpc}": vpc_id, "{subnet}": subnet["SubnetId"]}
    filled = {name: ids.get(value, value) for name, value in request_.items()}
    before: Any = getattr(ec2, listing)()[key]
    with pytest.raises(ClientError) as refused:
        getattr(ec2, operation)(DryRun=True, **filled)
    answer = refused.value.response
    assert answer["Error"]["Code"] == "DryRunOperation"
    assert answer["Error"]["Message"] == "Request would have succeeded, but DryRun flag is set."
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 412
    assert getattr(ec2, listing)()[key] == before


def test_reading_with_the_flag_is_refused_alike(client: ClientFactory) -> None:
    with pytest.raises(ClientError, match="DryRunOperation"):
        client("ec2").describe_vpcs(DryRun=True)


def test_without_the_flag_it_happens(client: ClientFactory) -> None:
    assert client("ec2").create_vpc(CidrBlock="10.0.0.0/16", DryRun=False)["Vpc"]["VpcId"]
