"""Which subnets, groups and buckets of the account an environment may use.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from airflow import add_bucket

from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow

    from conftest import ClientFactory


def test_two_subnets_of_one_zone_are_refused(airflow: Airflow) -> None:
    second = airflow.add_subnet("10.192.22.0/24", "a")
    with refused("ValidationException", "must be in different Availability Zones"):
        airflow.create(**airflow.network(SubnetIds=[airflow.subnets[0], second]))


def test_the_same_subnet_twice_is_refused(airflow: Airflow) -> None:
    with refused("ValidationException", "must be in different Availability Zones"):
        airflow.create(**airflow.network(SubnetIds=[airflow.subnets[0]] * 2))


def test_subnets_of_two_vpcs_are_refused(airflow: Airflow) -> None:
    other = airflow.ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    second = airflow.add_subnet("10.9.1.0/24", "b", other)
    with refused("ValidationException", "must belong to the same VPC"):
        airflow.create(**airflow.network(SubnetIds=[airflow.subnets[0], second]))


def test_a_group_of_another_vpc_is_refused(airflow: Airflow) -> None:
    other = airflow.ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    foreign = airflow.add_group("foreign", other)
    with refused("ValidationException", "does not belong to the VPC"):
        airflow.create(**airflow.network(SecurityGroupIds=[airflow.group, foreign]))


@pytest.mark.parametrize(
    ("table", "target", "is_public"),
    [
        ("main", "internet gateway", True),
        ("own", "internet gateway", True),
        ("own", "NAT gateway", False),
        ("of another subnet", "internet gateway", False),
    ],
)
def test_a_subnet_whose_default_route_is_an_internet_gateway_is_refused(
    airflow: Airflow, table: str, target: str, *, is_public: bool
) -> None:
    gateway = _internet_gateway(airflow)
    route = {"GatewayId": gateway}
    if target == "NAT gateway":
        route = {"NatGatewayId": _nat_gateway(airflow, gateway)}
    table_id = _table(airflow, table)
    airflow.ec2.create_route(RouteTableId=table_id, DestinationCidrBlock="0.0.0.0/0", **route)
    if is_public:
        with refused("ValidationException", f"is the internet gateway {gateway}"):
            airflow.create()
    else:
        assert airflow.create()["Arn"]


def test_a_route_to_part_of_the_internet_makes_no_public_subnet(airflow: Airflow) -> None:
    gateway = _internet_gateway(airflow)
    asked = {"RouteTableId": _table(airflow, "main"), "GatewayId": gateway}
    airflow.ec2.create_route(DestinationCidrBlock="198.51.100.0/24", **asked)
    assert airflow.create()["Arn"]


@pytest.mark.parametrize(
    "setting",
    ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"],
)
def test_a_bucket_that_may_be_public_is_refused(
    airflow: Airflow, client: ClientFactory, account: str, setting: str
) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/userguide/mwaa-s3-bucket.html"""
    blocks = dict.fromkeys(
        ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"),
        True,
    )
    client("s3").put_public_access_block(
        Bucket=f"airflow-{account}", PublicAccessBlockConfiguration=blocks | {setting: False}
    )
    with refused("ValidationException", "does not have BlockPublicAccess set"):
        airflow.create()


def test_a_bucket_without_a_public_access_block_is_refused(
    airflow: Airflow, client: ClientFactory, account: str
) -> None:
    client("s3").delete_public_access_block(Bucket=f"airflow-{account}")
    with refused("ValidationException", "does not have BlockPublicAccess set"):
        airflow.create()


def test_a_bucket_without_versions_is_refused(
    airflow: Airflow, client: ClientFactory, account: str
) -> None:
    client("s3").create_bucket(Bucket=f"plain-{account}")
    with refused("ValidationException", "does not have versioning enabled"):
        airflow.create(SourceBucketArn=f"arn:aws:s3:::plain-{account}")


def test_a_bucket_of_another_region_is_refused(
    airflow: Airflow, client: ClientFactory, account: str
) -> None:
    s3, bucket = client("s3"), f"far-{account}"
    s3.create_bucket(
        Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"}
    )
    with refused("ValidationException", "must be in the Region us-east-1"):
        airflow.create(SourceBucketArn=f"arn:aws:s3:::{bucket}")


def test_a_bucket_of_another_account_is_not_found(
    airflow: Airflow, client: ClientFactory, other_account: str
) -> None:
    add_bucket(client("s3", other_account), f"theirs-{other_account}")
    with refused("ValidationException", "does not exist"):
        airflow.create(SourceBucketArn=f"arn:aws:s3:::theirs-{other_account}")


def _internet_gateway(airflow: Airflow) -> str:
    made = airflow.ec2.create_internet_gateway()["InternetGateway"]
    gateway: str = made["InternetGatewayId"]
    airflow.ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=airflow.vpc)
    return gateway


def _nat_gateway(airflow: Airflow, gateway: str) -> str:
    """Create a NAT gateway in a public subnet of its own."""
    public = airflow.add_subnet("10.192.10.0/24", "a")
    table = airflow.ec2.create_route_table(VpcId=airflow.vpc)["RouteTable"]["RouteTableId"]
    airflow.ec2.associate_route_table(RouteTableId=table, SubnetId=public)
    asked: dict[str, Any] = {"RouteTableId": table, "GatewayId": gateway}
    airflow.ec2.create_route(DestinationCidrBlock="0.0.0.0/0", **asked)
    address = airflow.ec2.allocate_address(Domain="vpc")["AllocationId"]
    answer = airflow.ec2.create_nat_gateway(SubnetId=public, AllocationId=address)
    nat: str = answer["NatGateway"]["NatGatewayId"]
    return nat


def _table(airflow: Airflow, which: str) -> str:
    """Return the VPC's main table, or a new one that a subnet uses explicitly."""
    if which == "main":
        filters = [{"Name": "vpc-id", "Values": [airflow.vpc]}]
        (main,) = airflow.ec2.describe_route_tables(Filters=filters)["RouteTables"]
        identifier: str = main["RouteTableId"]
        return identifier
    subnet = airflow.subnets[0] if which == "own" else airflow.add_subnet("10.192.11.0/24", "c")
    own = airflow.ec2.create_route_table(VpcId=airflow.vpc)["RouteTable"]["RouteTableId"]
    airflow.ec2.associate_route_table(RouteTableId=own, SubnetId=subnet)
    return str(own)
