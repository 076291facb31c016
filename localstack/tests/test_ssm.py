"""Run Command through real clients: what it did to a unit is told by the texts of the commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError

if TYPE_CHECKING:
    from conftest import AwsCli, ClientFactory

INSTALL = [
    r"printf '[Service]\nExecStart=/usr/bin/python3 -m http.server 8080\n'"
    " > /etc/systemd/system/invoices.service",
    "systemctl start invoices",
]


def _instances(client: ClientFactory, count: int) -> list[str]:
    ec2 = client("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    run = ec2.run_instances(ImageId="ami-1", MinCount=count, MaxCount=count, SubnetId=subnet)
    return [one["InstanceId"] for one in run["Instances"]]


def _send(client: ClientFactory, instance: str, *lines: str) -> dict[str, Any]:
    ssm = client("ssm")
    sent = ssm.send_command(
        InstanceIds=[instance],
        DocumentName="AWS-RunShellScript",
        Parameters={"commands": list(lines)},
    )
    command_id = sent["Command"]["CommandId"]
    answer: dict[str, Any] = ssm.get_command_invocation(CommandId=command_id, InstanceId=instance)
    return answer


def test_a_unit_is_active_once_started_until_stopped(client: ClientFactory) -> None:
    """https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetCommandInvocation.html"""
    one, other = _instances(client, 2)
    assert _send(client, one, *INSTALL)["Status"] == "Success"
    seen = _send(client, one, "systemctl is-active invoices")
    assert (seen["StandardOutputContent"], seen["ResponseCode"]) == ("active\n", 0)
    assert _send(client, other, "systemctl is-active invoices")["Status"] == "Failed"
    _send(client, one, "sudo systemctl stop invoices.service")
    seen = _send(client, one, "systemctl is-active invoices")
    assert (seen["StandardOutputContent"], seen["ResponseCode"]) == ("inactive\n", 3)


def test_the_history_names_each_commands_own_instances(
    client: ClientFactory, aws_cli: AwsCli
) -> None:
    """https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ListCommands.html"""
    one, other = _instances(client, 2)
    _send(client, one, *INSTALL)
    asked = ("ssm", "list-commands", "--query", "Commands[].InstanceIds[]", "--output", "text")
    assert aws_cli(*asked).stdout.split() == [one]
    assert aws_cli(*asked, "--instance-id", other).stdout.split() == []


def test_what_cannot_be_told_is_refused(client: ClientFactory) -> None:
    (one,) = _instances(client, 1)
    with pytest.raises(ClientError, match=r"InvalidParameters.*rm -rf"):
        _send(client, one, "rm -rf /var/log")
    client("ec2").stop_instances(InstanceIds=[one])
    with pytest.raises(ClientError, match=r"InvalidInstanceId.*not in a valid state"):
        _send(client, one, "systemctl start invoices")
