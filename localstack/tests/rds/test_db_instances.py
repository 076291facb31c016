"""DB instances on a clock of the test's own: states, interface, refusals."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from databases import REGION, SECONDS, World

from closednet_aws.errors import AwsError
from closednet_aws.rds.instance import LONGEST_STOP_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = {"DBInstanceIdentifier": "orders"}


@pytest.fixture
def world(account: str) -> World:
    return World(account)


def test_an_instance_goes_through_the_statuses_of_its_life(world: World) -> None:
    seen = []

    def look() -> None:
        seen.append(world.status())
        world.now += SECONDS

    world.create()
    look()
    for operation in ("RebootDBInstance", "StopDBInstance", "StartDBInstance"):
        look()
        world.call(operation, **NAME)
        look()
    look()
    world.call("DeleteDBInstance", **NAME, SkipFinalSnapshot=True)
    look()
    look()
    assert seen == [
        *("creating", "available", "rebooting", "available", "stopping"),
        *("stopped", "starting", "available", "deleting", None),
    ]
    assert world.changes.count(world.account) == 5


def test_a_stopped_instance_keeps_name_interface_and_groups(world: World) -> None:
    """https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html"""
    assert "Endpoint" not in world.create()
    world.now += SECONDS
    before, interfaces = world.found(), world.interfaces()
    assert before is not None
    assert before["Endpoint"]["Port"] == 5432
    assert before["Endpoint"]["Address"].startswith("orders.c")
    assert before["Endpoint"]["Address"].endswith(f".{REGION}.rds.amazonaws.com")
    world.call("StopDBInstance", **NAME)
    world.now += SECONDS
    restart = datetime.fromtimestamp(world.now + LONGEST_STOP_SECONDS, UTC)
    changed = {"DBInstanceStatus": "stopped", "AutomaticRestartTime": restart}
    assert world.found() == before | changed
    assert world.interfaces() == interfaces


def test_aws_starts_an_instance_that_was_stopped_for_seven_days(world: World) -> None:
    """https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html"""
    world.ready()
    world.call("StopDBInstance", **NAME)
    world.now += SECONDS + LONGEST_STOP_SECONDS - 1
    assert world.status() == "stopped"
    world.now += 1
    assert world.status() == "starting"
    world.now += SECONDS
    assert world.status() == "available"
    events = world.call("DescribeEvents", Duration=14 * 24 * 60)["Events"]
    assert "exceeding the maximum allowed time" in events[-1]["Message"]


def test_events_tell_what_happened_and_not_what_will(world: World) -> None:
    world.ready()
    world.call("StopDBInstance", **NAME)
    told = {"SourceType": "db-instance", "SourceIdentifier": "orders"}
    messages = [e["Message"] for e in world.call("DescribeEvents", **told)["Events"]]
    assert messages == ["DB instance created"]
    world.now += SECONDS
    messages = [e["Message"] for e in world.call("DescribeEvents", **told)["Events"]]
    assert messages == ["DB instance created", "DB instance stopped"]


@pytest.mark.parametrize(
    ("status", "operation", "words"),
    [
        ("creating", "StopDBInstance", "Instance orders is not in available state."),
        ("stopping", "StopDBInstance", "Instance orders is not in available state."),
        ("stopped", "StopDBInstance", "Instance orders is not in available state."),
        ("available", "StartDBInstance", "cannot be started as it is not in one of the following"),
        ("starting", "StartDBInstance", "cannot be started as it is not in one of the following"),
        ("stopped", "RebootDBInstance", "Database instance is not in available state."),
        ("stopped", "ModifyDBInstance", "Database instance is not in available state."),
    ],
)
def test_a_status_allows_what_it_allows(
    world: World, status: str, operation: str, words: str
) -> None:
    world.create()
    if status != "creating":
        world.now += SECONDS
    if status in ("stopping", "stopped", "starting"):
        world.call("StopDBInstance", **NAME)
    if status in ("stopped", "starting"):
        world.now += SECONDS
    if status == "starting":
        world.call("StartDBInstance", **NAME)
    with pytest.raises(AwsError, match=f"^InvalidDBInstanceState: .*{words}"):
        world.call(operation, **NAME)
    assert world.status() == status


def test_the_interface_is_rds_s_own(world: World) -> None:
    world.create(AvailabilityZone=f"{REGION}b")
    (interface,) = world.interfaces()
    assert interface.subnet.id == world.subnet_ids[1]
    assert (interface.requester_id, interface.requester_managed) == ("amazon-rds", True)
    assert interface.attachment.instance_owner_id == "amazon-rds"
    with pytest.raises(AwsError, match="is currently in use"):
        world.take_interface(interface.id)
    world.now += SECONDS
    world.call("DeleteDBInstance", **NAME, SkipFinalSnapshot=True)
    assert world.interfaces() == []


def test_groups_and_public_address_follow_a_change(world: World) -> None:
    world.ready()
    group = world.backend.create_security_group("db", "db", world.vpc_id)
    world.call("ModifyDBInstance", **NAME, VpcSecurityGroupIds=[group.id])
    (interface,) = world.interfaces()
    assert [one.id for one in interface.group_set] == [group.id]
    world.now += SECONDS
    public = {**NAME, "PubliclyAccessible": True}
    with pytest.raises(AwsError, match=r"InvalidVPCNetworkStateFault.*no internet gateway"):
        world.call("ModifyDBInstance", **public)
    world.backend.attach_internet_gateway(world.backend.create_internet_gateway().id, world.vpc_id)
    assert world.call("ModifyDBInstance", **public)["DBInstance"]["PubliclyAccessible"]
    assert interface.association["ipOwnerId"] == "amazon-rds"
    world.now += SECONDS
    world.call("ModifyDBInstance", **NAME, PubliclyAccessible=False)
    assert interface.public_ip is None


@pytest.mark.parametrize(("at_once", "shown"), [(True, "db.r6g.large"), (False, "db.t4g.micro")])
def test_another_class_waits_for_the_window_unless_it_is_not_to(
    world: World, at_once: bool, shown: str
) -> None:
    """https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.Modifying.html"""
    world.ready()
    wanted = {"DBInstanceClass": "db.r6g.large", "ApplyImmediately": at_once}
    answer = world.call("ModifyDBInstance", **NAME, **wanted)["DBInstance"]
    assert answer["DBInstanceClass"] == shown
    assert answer["PendingModifiedValues"] == (
        {} if at_once else {"DBInstanceClass": "db.r6g.large"}
    )


@pytest.mark.parametrize(
    ("changed", "code", "words"),
    [
        ({"DBInstanceIdentifier": "1st"}, "InvalidParameterValue", "must begin with a letter"),
        ({"DBInstanceIdentifier": "a--b"}, "InvalidParameterValue", "two consecutive hyphens"),
        ({"DBInstanceClass": "t3.micro"}, "InvalidParameterValue", "Invalid DB Instance class"),
        ({"MasterUserPassword": "short"}, "InvalidParameterValue", "shorter than 8 characters"),
        ({"AllocatedStorage": None}, "InvalidParameterValue", "AllocatedStorage must be provided"),
        ({"AllocatedStorage": 5}, "InvalidParameterCombination", "Invalid storage size"),
        ({"EngineVersion": "9.3"}, "InvalidParameterCombination", "Cannot find version 9.3"),
        ({"DBSubnetGroupName": "none"}, "DBSubnetGroupNotFoundFault", "'none' does not exist"),
        ({"AvailabilityZone": "eu-west-1c"}, "InvalidParameterCombination", "different Availab"),
        ({"VpcSecurityGroupIds": ["sg-0"]}, "InvalidParameterValue", "groupId= sg-0"),
        ({"PubliclyAccessible": True}, "InvalidVPCNetworkStateFault", "no internet gateway"),
        ({"Engine": "oracle-ee"}, "NotImplemented", "does not emulate the engine oracle-ee"),
        ({"MultiAZ": True}, "NotImplemented", "does not emulate MultiAZ of CreateDBInstance"),
        ({"DBSubnetGroupName": None}, "NotImplemented", "name one with DBSubnetGroupName"),
    ],
)
def test_what_no_instance_may_be_is_refused_and_nothing_is_made(
    world: World, changed: dict[str, Any], code: str, words: str
) -> None:
    with pytest.raises(AwsError, match=words) as caught:
        world.create(**changed)
    assert caught.value.code == code
    assert (world.found(), world.interfaces()) == (None, [])


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda world: world.create(), "DBInstanceAlreadyExists"),
        (lambda world: world.call("DeleteDBInstance", **NAME), "InvalidParameterCombination"),
        (
            lambda world: world.call("DeleteDBSubnetGroup", DBSubnetGroupName="private"),
            "InvalidDBSubnetGroupStateFault",
        ),
        (
            lambda world: world.call(
                "CreateDBSubnetGroup",
                DBSubnetGroupName="one",
                DBSubnetGroupDescription="one",
                SubnetIds=world.subnet_ids[:1],
            ),
            "DBSubnetGroupDoesNotCoverEnoughAZs",
        ),
        (
            lambda world: world.call("StopDBInstance", DBInstanceIdentifier="other"),
            "DBInstanceNotFound",
        ),
    ],
)
def test_what_the_account_holds_decides(
    world: World, act: Callable[[World], object], code: str
) -> None:
    world.ready()
    with pytest.raises(AwsError) as caught:
        act(world)
    assert caught.value.code == code


def test_delete_protection_protects(world: World) -> None:
    world.ready(DeletionProtection=True)
    with pytest.raises(AwsError, match="Cannot delete protected DB Instance"):
        world.call("DeleteDBInstance", **NAME, SkipFinalSnapshot=True)
