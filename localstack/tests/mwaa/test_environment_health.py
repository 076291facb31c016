"""Whether schedulers and workers are healthy, in networks that a learner might build.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/t-apache-airflow-11012.html
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from knock import look_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from airflow import Airflow, Waiter

    from emulator import Emulator

    type Network = Callable[[Airflow], Any]

TO_ANYWHERE = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]


def nobody_is_let_in(_airflow: Airflow) -> None:
    pass


def the_group_lets_itself_in(airflow: Airflow) -> None:
    airflow.let_in(5432)


def the_group_lets_itself_in_on_443(airflow: Airflow) -> None:
    airflow.let_in(443)


def another_group_is_let_in(airflow: Airflow) -> None:
    airflow.let_in(5432, source=airflow.add_group("bastion"))


def nothing_is_let_out(airflow: Airflow) -> None:
    airflow.let_in(5432)
    airflow.ec2.revoke_security_group_egress(GroupId=airflow.group, IpPermissions=TO_ANYWHERE)


def one_zones_address_alone_is_let_out_to(airflow: Airflow) -> None:
    nothing_is_let_out(airflow)
    (address,) = database_addresses(airflow)[:1]
    ports = {"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432}
    permission = ports | {"IpRanges": [{"CidrIp": f"{address}/32"}]}
    airflow.ec2.authorize_security_group_egress(GroupId=airflow.group, IpPermissions=[permission])


def the_acl_of_both_subnets_denies(airflow: Airflow) -> None:
    airflow.let_in(5432)
    deny_5432(airflow)


def the_queue_alone_is_reached(airflow: Airflow) -> None:
    airflow.open_queue()


def queue_and_database_are_reached(airflow: Airflow) -> None:
    airflow.open_queue()
    airflow.let_in(5432)


def the_vpc_has_no_resolver(airflow: Airflow) -> None:
    airflow.let_in(5432)
    airflow.ec2.modify_vpc_attribute(VpcId=airflow.vpc, EnableDnsSupport={"Value": False})


@pytest.mark.parametrize(
    ("network", "status"),
    [
        (nobody_is_let_in, "unhealthy"),
        (the_group_lets_itself_in, "healthy"),
        (the_group_lets_itself_in_on_443, "unhealthy"),
        (another_group_is_let_in, "unhealthy"),
        (nothing_is_let_out, "unhealthy"),
        (one_zones_address_alone_is_let_out_to, "healthy"),
        # No ACL stands between a container and the address in its own subnet, and one will do.
        (the_acl_of_both_subnets_denies, "healthy"),
        (the_vpc_has_no_resolver, "unhealthy"),
    ],
)
def test_a_heartbeat_needs_a_way_to_the_database(
    airflow: Airflow,
    wait: Waiter,
    emulator: Emulator,
    account: str,
    network: Network,
    status: str,
) -> None:
    airflow.create()
    wait("AVAILABLE")
    network(airflow)
    shown = web_server(emulator, account, airflow)
    assert (shown["scheduler"]["status"], shown["workers"]["status"]) == (status, status)
    age = datetime.now(UTC) - datetime.fromisoformat(shown["scheduler"]["latestHeartbeat"])
    assert timedelta(0) <= age < timedelta(minutes=1)


@pytest.mark.parametrize(
    ("network", "state"),
    [
        (the_queue_alone_is_reached, "queued"),
        (the_group_lets_itself_in, "queued"),
        (queue_and_database_are_reached, "success"),
    ],
)
def test_a_task_needs_a_way_to_the_database_and_to_the_queue(
    airflow: Airflow, wait: Waiter, emulator: Emulator, account: str, network: Network, state: str
) -> None:
    airflow.create()
    wait("AVAILABLE")
    network(airflow)
    shown = web_server(emulator, account, airflow)
    assert [task["state"] for task in shown["tasks"]] == [state]


def test_an_acl_between_the_subnets_stops_the_heartbeat_where_the_endpoint_is_elsewhere(
    airflow: Airflow, wait: Waiter, emulator: Emulator, account: str
) -> None:
    """The customer's own endpoint may stand in any subnet of the VPC."""
    airflow.let_in(5432)
    airflow.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    third = airflow.add_subnet("10.192.22.0/24", "c")
    airflow.add_endpoint(airflow.get()["DatabaseVpcEndpointService"], [third])
    wait("AVAILABLE")
    assert web_server(emulator, account, airflow)["scheduler"]["status"] == "healthy"
    deny_5432(airflow)
    assert web_server(emulator, account, airflow)["scheduler"]["status"] == "unhealthy"


def test_without_an_endpoint_there_is_no_way(
    airflow: Airflow, wait: Waiter, emulator: Emulator, account: str
) -> None:
    airflow.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    endpoint = airflow.add_endpoint(airflow.get()["DatabaseVpcEndpointService"])
    wait("AVAILABLE")
    airflow.ec2.delete_vpc_endpoints(VpcEndpointIds=[endpoint])
    scheduler = web_server(emulator, account, airflow)["scheduler"]
    assert scheduler["status"] == "unhealthy"
    assert scheduler["why"] == "No endpoint leads to the database."


def test_it_recovers_and_goes_with_the_network(
    airflow: Airflow, wait: Waiter, emulator: Emulator, account: str
) -> None:
    airflow.create()
    wait("AVAILABLE")
    before = web_server(emulator, account, airflow)["scheduler"]
    airflow.add_group("unrelated")
    again = web_server(emulator, account, airflow)["scheduler"]
    assert (again["status"], again["latestHeartbeat"]) == ("unhealthy", before["latestHeartbeat"])
    airflow.let_in(5432)
    assert web_server(emulator, account, airflow)["scheduler"]["status"] == "healthy"


def test_nothing_runs_before_the_environment_does(
    airflow: Airflow, emulator: Emulator, account: str
) -> None:
    airflow.create()
    shown = web_server(emulator, account, airflow)
    stopped = {"status": "unhealthy", "why": "The environment is CREATING."}
    assert shown["status"] == "CREATING"
    assert shown["scheduler"] == stopped | {"latestHeartbeat": None}
    assert shown["workers"] == stopped


def web_server(emulator: Emulator, account: str, airflow: Airflow) -> Any:
    host = airflow.get()["WebserverUrl"]
    answer = look_at(emulator, "mwaa/web-server", account=account, region="us-east-1", host=host)
    assert answer.status == 200, answer.body
    return answer.body


def database_addresses(airflow: Airflow) -> list[str]:
    endpoint = airflow.endpoints()[airflow.get()["DatabaseVpcEndpointService"]]
    mine = endpoint["NetworkInterfaceIds"]
    shown = airflow.interfaces("vpc_endpoint")
    return [one["PrivateIpAddress"] for one in shown if one["NetworkInterfaceId"] in mine]


def deny_5432(airflow: Airflow) -> None:
    """Put before all else in the VPC's default ACL, which every subnet has, that 5432 is denied."""
    filters = [{"Name": "vpc-id", "Values": [airflow.vpc]}]
    (acl,) = airflow.ec2.describe_network_acls(Filters=filters)["NetworkAcls"]
    airflow.ec2.create_network_acl_entry(
        NetworkAclId=acl["NetworkAclId"],
        RuleNumber=1,
        Protocol="6",
        RuleAction="deny",
        Egress=False,
        CidrBlock="0.0.0.0/0",
        PortRange={"From": 5432, "To": 5432},
    )
