"""A load balancer in front of a private web server: its targets' health is traced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import ClientFactory


@pytest.fixture
def elb(client: ClientFactory) -> Any:
    return client("elbv2")


class Front:
    """An internal load balancer in the environment's subnets, with a group of its own."""

    def __init__(self, airflow: Airflow, elb: Any) -> None:
        self._airflow, self._elb = airflow, elb
        self.group = airflow.add_group("front")
        (made,) = elb.create_load_balancer(
            Name="front",
            Scheme="internal",
            Subnets=airflow.subnets,
            SecurityGroups=[self.group],
        )["LoadBalancers"]
        self.arn = made["LoadBalancerArn"]

    def addresses(self, service: str) -> list[str]:
        """Return the addresses of the endpoint of the database's or web server's service."""
        ec2, name = self._airflow.ec2, self._airflow.get()[service]
        asked = {"Filters": [{"Name": "service-name", "Values": [name]}]}
        (endpoint,) = ec2.describe_vpc_endpoints(**asked)["VpcEndpoints"]
        found = ec2.describe_network_interfaces(
            NetworkInterfaceIds=endpoint["NetworkInterfaceIds"]
        )["NetworkInterfaces"]
        return [one["PrivateIpAddress"] for one in found]

    def health(self, addresses: list[str], **check: Any) -> set[tuple[str, str]]:
        """Put the addresses behind the load balancer; return state and reason of them all."""
        (made,) = self._elb.create_target_group(
            Name=f"web-{len(self._elb.describe_target_groups()['TargetGroups'])}",
            Protocol="HTTPS",
            HealthCheckProtocol="HTTPS",
            Port=443,
            TargetType="ip",
            VpcId=self._airflow.vpc,
            **check,
        )["TargetGroups"]
        group = made["TargetGroupArn"]
        self._elb.register_targets(TargetGroupArn=group, Targets=[{"Id": one} for one in addresses])
        self._elb.create_listener(
            LoadBalancerArn=self.arn,
            Protocol="HTTP",
            Port=8000 + len(self._elb.describe_target_groups()["TargetGroups"]),
            DefaultActions=[{"Type": "forward", "TargetGroupArn": group}],
        )
        told = self._elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
        return {
            (one["TargetHealth"]["State"], one["TargetHealth"].get("Reason", "")) for one in told
        }


def test_health_follows_the_groups_and_the_matcher(
    airflow: Airflow, wait: Waiter, elb: Any
) -> None:
    airflow.create(WebserverAccessMode="PRIVATE_ONLY")
    wait("AVAILABLE")
    front = Front(airflow, elb)
    web = front.addresses("WebserverVpcEndpointService")
    assert len(web) == 2
    assert front.health(web, Matcher={"HttpCode": "200,302"}) == {("unhealthy", "Target.Timeout")}

    airflow.ec2.authorize_security_group_ingress(
        GroupId=airflow.group,
        IpPermissions=[
            {
                "IpProtocol": "tcp",
                "FromPort": 443,
                "ToPort": 443,
                "UserIdGroupPairs": [{"GroupId": front.group}],
            }
        ],
    )
    assert front.health(web, Matcher={"HttpCode": "200,302"}) == {("healthy", "")}
    mismatch = {("unhealthy", "Target.ResponseCodeMismatch")}
    assert front.health(web, Matcher={"HttpCode": "200"}) == mismatch
    assert front.health(web, Matcher={"HttpCode": "303-399"}) == mismatch
    by_health = front.health(web, Matcher={"HttpCode": "200"}, HealthCheckPath="/health")
    assert by_health == {("healthy", "")}
    database = front.addresses("DatabaseVpcEndpointService")
    # Its load balancer has no listener on 443.
    silent = {("unhealthy", "Target.Timeout")}
    assert front.health(database, Matcher={"HttpCode": "200-499"}) == silent
