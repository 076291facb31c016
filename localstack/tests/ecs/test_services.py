"""Services on a clock of the test's own: counts, interfaces, refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from fargate import REGION, SECONDS, World, detail

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def world(account: str) -> World:
    return World(account)


def test_each_task_has_an_interface_of_the_service(world: World) -> None:
    """https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html"""
    world.create(3)
    tasks = world.tasks(serviceName="web")
    told = {detail(task, "networkInterfaceId"): task for task in tasks}
    assert sorted(told) == sorted(interface.id for interface in world.interfaces())
    for interface in world.interfaces():
        task = told[interface.id]
        assert interface.subnet.id == detail(task, "subnetId")
        assert interface.private_ip_address == detail(task, "privateIPv4Address")
        assert [group.id for group in interface.group_set] == [world.group_id]
        assert interface.description.endswith(f":attachment/{task['attachments'][0]['id']}")
        assert interface.requester_managed
        assert interface.association == {}
    zones = sorted(task["availabilityZone"] for task in tasks)
    assert zones == [f"{REGION}a", f"{REGION}a", f"{REGION}b"]


def test_a_service_is_scaled_to_nothing_and_back(world: World) -> None:
    world.create(2)
    assert (world.service()["runningCount"], world.service()["pendingCount"]) == (0, 2)
    world.now += SECONDS
    assert (world.service()["runningCount"], world.service()["pendingCount"]) == (2, 0)
    assert {task["lastStatus"] for task in world.tasks()} == {"RUNNING"}
    assert world.changes.count(world.account) == 1
    none = world.update(desiredCount=0)
    assert (none["runningCount"], none["pendingCount"]) == (0, 0)
    assert (world.tasks(), world.interfaces()) == ([], [])
    stopped = world.tasks(desiredStatus="STOPPED")
    assert {task["stopCode"] for task in stopped} == {"ServiceSchedulerInitiated"}
    assert {task["attachments"][0]["status"] for task in stopped} == {"DELETED"}
    world.update(desiredCount=1)
    world.now += SECONDS
    messages = [event["message"] for event in world.service()["events"]]
    assert [words.split(":")[0].rstrip(".") for words in messages] == [
        "(service web) has reached a steady state",
        "(service web) has started 1 tasks",
        "(service web) has reached a steady state",
        "(service web) has stopped 2 running tasks",
        "(service web) has reached a steady state",
        "(service web) has started 2 tasks",
    ]


def test_a_stopped_task_is_replaced_and_forgotten_in_an_hour(world: World) -> None:
    world.create()
    (task,) = world.tasks()
    world.call("StopTask", cluster="shop", task=task["taskArn"], reason="tried")
    assert task["taskArn"] not in [one["taskArn"] for one in world.tasks()]
    assert len(world.tasks()) == len(world.interfaces()) == 1
    assert world.tasks(desiredStatus="STOPPED")[0]["stoppedReason"] == "tried"
    world.now += 3601
    assert world.tasks(desiredStatus="STOPPED") == []


def test_a_deregistered_definition_serves_those_that_use_it(world: World) -> None:
    """https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html"""
    world.create(0)
    world.deregister("web:1")
    world.update(desiredCount=1)
    assert len(world.tasks()) == 1
    with pytest.raises(AwsError, match="TaskDefinition not found"):
        world.update(taskDefinition="web:1")


def test_another_network_starts_other_tasks_in_it(world: World) -> None:
    world.create()
    before = world.service()["deployments"][0]["id"]
    world.update(networkConfiguration=world.network(subnets=world.subnet_ids[1:]))
    (task,) = world.tasks()
    assert detail(task, "subnetId") == world.subnet_ids[1]
    assert task["startedBy"] == world.service()["deployments"][0]["id"] != before
    assert len(world.interfaces()) == 1


def test_a_public_address_is_kept_as_it_was_asked_for(world: World) -> None:
    world.create(networkConfiguration=world.network(assignPublicIp="ENABLED"))
    (interface,) = world.interfaces()
    assert interface.public_ip == interface.association["publicIp"]


def test_a_deleted_service_is_readable_and_its_name_is_free(world: World) -> None:
    world.create()
    with pytest.raises(AwsError, match="cannot be stopped while it is scaled above 0"):
        world.call("DeleteService", cluster="shop", service="web")
    with pytest.raises(AwsError, match="ClusterContainsServicesException"):
        world.call("DeleteCluster", cluster="shop")
    world.call("DeleteService", cluster="shop", service="web", force=True)
    assert world.service()["status"] == "INACTIVE"
    assert world.call("ListServices", cluster="shop")["serviceArns"] == []
    with pytest.raises(AwsError, match="ServiceNotActiveException"):
        world.update(desiredCount=1)
    world.create()
    assert world.service()["status"] == "ACTIVE"


def test_what_is_not_there_is_a_failure_and_no_refusal(world: World) -> None:
    answer = world.call("DescribeServices", cluster="shop", services=["other"])
    assert [one["reason"] for one in answer["failures"]] == ["MISSING"]
    answer = world.call("DescribeClusters", clusters=["other", "shop"])
    assert [one["reason"] for one in answer["failures"]] == ["MISSING"]
    assert answer["clusters"][0]["activeServicesCount"] == 0


@pytest.mark.parametrize(
    ("changed", "code", "words"),
    [
        ({"cluster": "other"}, "ClusterNotFoundException", "Cluster not found."),
        ({"taskDefinition": "other"}, "ClientException", "TaskDefinition not found."),
        ({"taskDefinition": "web:9"}, "ClientException", "TaskDefinition not found."),
        ({"taskDefinition": "host"}, "InvalidParameterException", "does not support launch_type"),
        ({"networkConfiguration": None}, "InvalidParameterException", "must be provided when"),
        ({"launchType": "EC2"}, "NotImplemented", "does not emulate the launch type EC2"),
        (
            {"serviceRegistries": [{"registryArn": "arn:aws:servicediscovery"}]},
            "NotImplemented",
            "does not emulate serviceRegistries of CreateService",
        ),
        (
            {"loadBalancers": [{"targetGroupArn": "arn:aws:none", "containerName": "web"}]},
            "InvalidParameterException",
            "arn:aws:none",
        ),
    ],
)
def test_what_no_service_may_be_is_refused_and_nothing_is_made(
    world: World, changed: dict[str, Any], code: str, words: str
) -> None:
    with pytest.raises(AwsError, match=words) as caught:
        world.create(**changed)
    assert caught.value.code == code
    assert world.interfaces() == []


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (lambda world: world.network(subnets=["subnet-0"]), "The subnet ID 'subnet-0' does not"),
        (lambda world: world.network(subnets=[]), "subnets can not be empty"),
        (lambda world: world.network(securityGroups=["sg-0"]), "group 'sg-0' does not exist"),
    ],
)
def test_a_service_needs_a_network(
    world: World, network: Callable[[World], dict[str, Any]], words: str
) -> None:
    with pytest.raises(AwsError, match=words):
        world.create(networkConfiguration=network(world))
