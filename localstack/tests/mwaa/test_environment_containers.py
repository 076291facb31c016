"""The schedulers and workers of an environment, by the interfaces that they have in the VPC.

@see https://docs.aws.amazon.com/mwaa/latest/userguide/what-is-mwaa.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from knock import ask
from refusals import refused

if TYPE_CHECKING:
    from airflow import Airflow, Waiter

    from conftest import AwsCli, ClientFactory
    from emulator import Emulator


@pytest.mark.parametrize(
    ("settings", "schedulers", "workers"),
    [
        ({}, [0, 1], [0]),
        ({"EnvironmentClass": "mw1.micro"}, [0], [0]),
        ({"Schedulers": 3, "MinWorkers": 2}, [0, 1, 0], [0, 1]),
        ({"EndpointManagement": "CUSTOMER"}, [0, 1], [0]),
    ],
    ids=str,
)
def test_they_stand_in_the_two_subnets_by_turns(
    airflow: Airflow, settings: dict[str, Any], schedulers: list[int], workers: list[int]
) -> None:
    airflow.create(**settings)
    assert _subnets(airflow, "scheduler") == [airflow.subnets[index] for index in schedulers]
    assert _subnets(airflow, "worker") == [airflow.subnets[index] for index in workers]


def test_they_are_in_use_on_hosts_that_nobody_sees(airflow: Airflow) -> None:
    """https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html"""
    groups = [airflow.group, airflow.add_group("second")]
    airflow.create(**airflow.network(SecurityGroupIds=groups))
    everything = airflow.interfaces()
    for interface in airflow.interfaces("interface"):
        assert interface["Status"] == "in-use"
        assert interface["RequesterManaged"] is True
        assert interface["RequesterId"] == "amazon-mwaa"
        attachment = interface["Attachment"]
        assert (attachment["Status"], attachment["InstanceOwnerId"]) == ("attached", "amazon-aws")
        assert "InstanceId" not in attachment
        assert [group["GroupId"] for group in interface["Groups"]] == groups
    addresses = {interface["PrivateIpAddress"] for interface in everything}
    assert len(addresses) == len(everything) == 7


def test_they_follow_the_groups_and_their_number(airflow: Airflow, wait: Waiter) -> None:
    airflow.create(Schedulers=3)
    wait("AVAILABLE")
    kept = [interface["NetworkInterfaceId"] for interface in airflow.interfaces("interface")][:2]
    new = airflow.add_group("new")
    changed = {"NetworkConfiguration": {"SecurityGroupIds": [new]}, "Schedulers": 2}
    airflow.mwaa.update_environment(Name="etl", MinWorkers=4, **changed)
    shown = airflow.interfaces("interface")
    assert [interface["NetworkInterfaceId"] for interface in shown][:2] == kept
    assert [[group["GroupId"] for group in one["Groups"]] for one in shown] == [[new]] * 6
    assert len(_subnets(airflow, "scheduler")) == 2
    assert _subnets(airflow, "worker") == airflow.subnets * 2
    airflow.ec2.delete_security_group(GroupId=airflow.group)


def test_a_customer_can_neither_delete_detach_nor_change_them(airflow: Airflow) -> None:
    airflow.create()
    before = airflow.interfaces("interface")
    other, ec2 = airflow.add_group("other"), airflow.ec2
    for interface in before:
        one = {"NetworkInterfaceId": interface["NetworkInterfaceId"]}
        attachment = interface["Attachment"]["AttachmentId"]
        with refused("InvalidParameterValue", "is currently in use"):
            ec2.delete_network_interface(**one)
        with refused("OperationNotPermitted", "not allowed to manage 'ela-attach' attachments"):
            ec2.detach_network_interface(AttachmentId=attachment, Force=True)
        with refused("AuthFailure", "do not have permission"):
            ec2.modify_network_interface_attribute(**one, Groups=[other])
        with refused("AuthFailure", "do not have permission"):
            ec2.assign_private_ip_addresses(**one, SecondaryPrivateIpAddressCount=1)
    assert airflow.interfaces("interface") == before


def test_interfaces_of_the_customers_own_are_detached_as_ever(airflow: Airflow) -> None:
    ec2, subnet = airflow.ec2, airflow.subnets[0]
    airflow.create()
    ran = ec2.run_instances(
        ImageId="ami-12c6146b", MinCount=1, MaxCount=1, SubnetId=subnet, InstanceType="t3.small"
    )
    made = ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"]
    instance = ran["Instances"][0]["InstanceId"]
    second = {"NetworkInterfaceId": made, "InstanceId": instance, "DeviceIndex": 1}
    attached = ec2.attach_network_interface(**second)["AttachmentId"]
    ec2.detach_network_interface(AttachmentId=attached)
    ec2.delete_network_interface(NetworkInterfaceId=made)


def test_the_command_line_says_so(airflow: Airflow, aws_cli: AwsCli) -> None:
    airflow.create()
    attachment = airflow.interfaces("interface")[0]["Attachment"]["AttachmentId"]
    answer = aws_cli("ec2", "detach-network-interface", "--attachment-id", attachment)
    assert answer.returncode != 0
    assert "(OperationNotPermitted)" in answer.stderr


def test_they_keep_groups_and_subnets_and_go_with_the_environment(
    airflow: Airflow, wait: Waiter
) -> None:
    """Where the customer manages the endpoints, the containers alone are MWAA's."""
    airflow.create(EndpointManagement="CUSTOMER", WebserverAccessMode="PUBLIC_ONLY")
    with refused("DependencyViolation"):
        airflow.ec2.delete_security_group(GroupId=airflow.group)
    with refused("DependencyViolation"):
        airflow.ec2.delete_subnet(SubnetId=airflow.subnets[1])
    wait("PENDING")
    airflow.mwaa.delete_environment(Name="etl")
    assert airflow.interfaces() == []
    airflow.ec2.delete_security_group(GroupId=airflow.group)


def test_a_reset_takes_them_away(
    airflow: Airflow, client: ClientFactory, emulator: Emulator, account: str
) -> None:
    airflow.create()
    ask(emulator, "reset", account=account)
    assert client("ec2").describe_network_interfaces()["NetworkInterfaces"] == []


def _subnets(airflow: Airflow, component: str) -> list[str]:
    """Return the subnets in which the containers of a kind stand, in the order of their making."""
    words = f"Amazon MWAA {component} of environment etl"
    shown = airflow.interfaces("interface")
    return [one["SubnetId"] for one in shown if one["Description"] == words]
