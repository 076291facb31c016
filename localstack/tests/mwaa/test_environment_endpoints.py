"""The endpoints that MWAA makes in the customer's VPC.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-vpe-access.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from knock import ask
from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import AwsCli
    from emulator import Emulator

NOT_YOURS = "Operation is not allowed for requester-managed VPC endpoints"


@pytest.mark.parametrize(
    ("mode", "services"),
    [
        ("PUBLIC_ONLY", ["DatabaseVpcEndpointService"]),
        ("PRIVATE_ONLY", ["DatabaseVpcEndpointService", "WebserverVpcEndpointService"]),
    ],
)
def test_the_database_has_an_endpoint_and_a_private_web_server_has_one_too(
    airflow: Airflow, mode: str, services: list[str]
) -> None:
    airflow.create(WebserverAccessMode=mode)
    shown = airflow.get()
    assert set(airflow.endpoints()) == {shown[service] for service in services}


def test_an_endpoint_stands_in_both_subnets_with_the_groups_of_the_environment(
    airflow: Airflow, account: str
) -> None:
    """https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html"""
    groups = [airflow.group, airflow.add_group("second")]
    airflow.create(**airflow.network(SecurityGroupIds=groups))
    for endpoint in airflow.endpoints().values():
        assert endpoint["VpcEndpointType"] == "Interface"
        assert endpoint["State"] == "available"
        assert endpoint["RequesterManaged"] is True
        assert endpoint["PrivateDnsEnabled"] is False
        assert endpoint["OwnerId"] == account
        assert endpoint["SubnetIds"] == airflow.subnets
        assert _groups(endpoint) == groups
        assert [tag["Key"] for tag in endpoint["Tags"]] == ["AmazonMWAAManaged"]
        suffix = f".{endpoint['ServiceName'].rsplit('.', 1)[1]}.us-east-1.vpce.amazonaws.com"
        assert all(entry["DnsName"].endswith(suffix) for entry in endpoint["DnsEntries"])
    interfaces = airflow.interfaces("vpc_endpoint")
    assert sorted(i["SubnetId"] for i in interfaces) == sorted(airflow.subnets * 2)
    for interface in interfaces:
        assert interface["RequesterManaged"] is True
        assert _groups(interface) == groups


def test_the_customer_cannot_delete_or_change_them(airflow: Airflow) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html"""
    airflow.create()
    before = airflow.endpoints()
    for service, endpoint in before.items():
        identifier = endpoint["VpcEndpointId"]
        answer = airflow.ec2.delete_vpc_endpoints(VpcEndpointIds=[identifier])
        (unsuccessful,) = answer["Unsuccessful"]
        assert unsuccessful["ResourceId"] == identifier
        assert unsuccessful["Error"]["Code"] == "InvalidParameter"
        assert unsuccessful["Error"]["Message"] == f"{NOT_YOURS} for the service {service}."
        with refused("InvalidParameter", NOT_YOURS):
            airflow.ec2.modify_vpc_endpoint(
                VpcEndpointId=identifier, AddSecurityGroupIds=[airflow.group]
            )
    assert airflow.endpoints() == before


def test_the_command_line_says_so(airflow: Airflow, aws_cli: AwsCli) -> None:
    airflow.create(WebserverAccessMode="PUBLIC_ONLY")
    (endpoint,) = airflow.endpoints().values()
    asked = ("ec2", "delete-vpc-endpoints", "--vpc-endpoint-ids", endpoint["VpcEndpointId"])
    (unsuccessful,) = json.loads(aws_cli(*asked).stdout)["Unsuccessful"]
    assert NOT_YOURS in unsuccessful["Error"]["Message"]


def test_subnets_and_groups_in_use_stay(airflow: Airflow) -> None:
    airflow.create()
    with refused("DependencyViolation"):
        airflow.ec2.delete_subnet(SubnetId=airflow.subnets[0])
    with refused("DependencyViolation"):
        airflow.ec2.delete_security_group(GroupId=airflow.group)


def test_they_go_with_the_environment(airflow: Airflow, wait: Waiter) -> None:
    airflow.create()
    wait("AVAILABLE")
    airflow.mwaa.delete_environment(Name="etl")
    assert airflow.endpoints() == {}
    assert airflow.interfaces() == []
    airflow.ec2.delete_security_group(GroupId=airflow.group)


def test_the_web_servers_endpoint_follows_the_access_mode(airflow: Airflow, wait: Waiter) -> None:
    airflow.create()
    private = airflow.get()
    database = private["DatabaseVpcEndpointService"]
    kept = airflow.endpoints()[database]
    for mode, services in (
        ("PUBLIC_ONLY", {database}),
        ("PRIVATE_ONLY", {database, private["WebserverVpcEndpointService"]}),
    ):
        wait("AVAILABLE")
        airflow.mwaa.update_environment(Name="etl", WebserverAccessMode=mode)
        endpoints = airflow.endpoints()
        assert set(endpoints) == services
        assert endpoints[database] == kept
        assert ("-vpce." in airflow.get()["WebserverUrl"]) == (mode == "PRIVATE_ONLY")


def test_the_endpoints_follow_the_groups(airflow: Airflow, wait: Waiter) -> None:
    airflow.create()
    wait("AVAILABLE")
    new = [airflow.add_group("new")]
    network = {"SecurityGroupIds": new}
    airflow.mwaa.update_environment(Name="etl", NetworkConfiguration=network)
    shown = [*airflow.endpoints().values(), *airflow.interfaces("vpc_endpoint")]
    assert [_groups(one) for one in shown] == [new] * 6
    assert airflow.get()["NetworkConfiguration"]["SubnetIds"] == airflow.subnets
    airflow.ec2.delete_security_group(GroupId=airflow.group)


def test_two_environments_have_endpoints_of_their_own(airflow: Airflow) -> None:
    airflow.create()
    airflow.create(Name="second")
    interfaces = airflow.interfaces("vpc_endpoint")
    addresses = [interface["PrivateIpAddress"] for interface in interfaces]
    assert len(airflow.endpoints()) == 4
    assert len(set(addresses)) == 8


def test_a_reset_takes_them_away(airflow: Airflow, emulator: Emulator, account: str) -> None:
    airflow.create()
    ask(emulator, "reset", account=account)
    assert airflow.mwaa.list_environments()["Environments"] == []
    assert airflow.endpoints() == {}
    assert airflow.interfaces() == []


def _groups(shown: Any) -> list[str]:
    return [group["GroupId"] for group in shown["Groups"]]
