"""Schedules on a clock of the test's own: what they say, when they come, as whom they act."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from databases import REGION
from databases import SECONDS as CHANGING
from evening import SECONDS, STOP, Evening, trusting

from closednet_aws.errors import AwsError
from closednet_aws.scheduler.expressions import check

if TYPE_CHECKING:
    from closednet_aws.call import Params

NAME = {"DBInstanceIdentifier": "orders"}


@pytest.fixture
def evening(account: str) -> Evening:
    return Evening(account)


@pytest.mark.parametrize(
    ("expression", "is_one"),
    [
        ("rate(1 minute)", True),
        ("rate(5 hours)", True),
        ("rate(1 minutes)", True),
        ("rate(5 weeks)", False),
        ("rate(0 days)", False),
        ("cron(0 20 * * ? *)", True),
        ("cron(0/15 8-18 ? * MON-FRI *)", True),
        ("cron(30 9 L * ? 2026-2030)", True),
        ("cron(0 9 ? JAN,JUN 6#3 *)", True),
        ("cron(0 20 * * * *)", False),
        ("cron(0 20 ? * ? *)", False),
        ("cron(0 20 * * ?)", False),
        ("cron(60 20 * * ? *)", False),
        ("cron(0 24 * * ? *)", False),
        ("at(2030-01-31T20:00:00)", True),
        ("at(2030-02-31T20:00:00)", False),
        ("every evening", False),
    ],
)
def test_an_expression_is_one_of_three_kinds(expression: str, is_one: bool) -> None:
    """https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html"""
    if is_one:
        check(expression, "Asia/Tokyo")
    else:
        with pytest.raises(AwsError, match="ValidationException: Invalid Schedule Expression"):
            check(expression, "UTC")


def test_a_schedule_left_in_place_stops_the_database_again_and_again(evening: Evening) -> None:
    evening.databases.create()
    evening.create()
    assert evening.pass_time(0) == CHANGING + SECONDS
    assert evening.pass_time(CHANGING) == SECONDS
    evening.pass_time(SECONDS - 1)
    assert evening.databases.status() == "available"
    assert evening.pass_time(1) is None
    assert evening.databases.status() == "stopping"
    assert evening.acted == [evening.account]
    evening.pass_time(CHANGING)
    evening.databases.call("StartDBInstance", **NAME)
    assert evening.pass_time(CHANGING) == SECONDS
    assert evening.databases.status() == "available"
    assert evening.pass_time(SECONDS) is None
    assert evening.databases.status() == "stopping"


def test_the_call_is_made_as_the_role(evening: Evening) -> None:
    evening.databases.ready()
    evening.create()
    evening.pass_time(SECONDS)
    (question,) = evening.asked
    assert question["principal"] == evening.role_arn
    assert question["simulation"] == {
        "ActionNames": ["rds:StopDBInstance"],
        "ResourceArns": [f"arn:aws:rds:{REGION}:{evening.account}:db:orders"],
    }


def test_what_the_role_may_not_do_is_not_done_nor_tried_again(evening: Evening) -> None:
    evening.decision = "implicitDeny"
    evening.databases.ready()
    evening.create()
    assert evening.pass_time(SECONDS) is None
    assert evening.databases.status() == "available"
    assert evening.acted == []
    (schedule,) = evening.schedules()
    assert schedule.last is not None
    assert schedule.last.outcome == "denied"
    assert "not authorized to perform: rds:StopDBInstance" in schedule.last.why
    evening.pass_time(SECONDS)
    assert len(evening.asked) == 1
    evening.decision = "allowed"
    evening.create("UpdateSchedule")
    evening.pass_time(SECONDS)
    assert evening.databases.status() == "stopping"


@pytest.mark.parametrize(
    "changed",
    [
        {"State": "DISABLED"},
        {"EndDate": datetime(2026, 9, 1, tzinfo=UTC)},
        {"ScheduleExpression": "at(2026-09-01T20:00:00)"},
    ],
)
def test_a_schedule_that_is_off_or_over_does_not_come(
    evening: Evening, changed: dict[str, Any]
) -> None:
    evening.databases.ready()
    evening.create(**changed)
    assert evening.pass_time(SECONDS) is None
    assert evening.databases.status() == "available"


def test_a_schedule_waits_for_its_first_day(evening: Evening) -> None:
    evening.databases.ready()
    now = datetime.fromtimestamp(evening.databases.now, UTC)
    evening.create(StartDate=now + timedelta(days=1))
    assert evening.pass_time(SECONDS) == 24 * 60 * 60


def test_a_schedule_of_one_time_comes_once_and_goes(evening: Evening) -> None:
    """https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-delete.html"""
    evening.databases.ready()
    once = {"ScheduleExpression": "at(2030-01-01T20:00:00)"}
    evening.create(**once, ActionAfterCompletion="DELETE")
    evening.pass_time(SECONDS)
    assert evening.databases.status() == "stopping"
    assert evening.schedules() == []


def test_what_an_update_does_not_say_is_as_in_a_new_one(evening: Evening) -> None:
    """https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html"""
    evening.create(State="DISABLED", Description="stops orders")
    evening.create("UpdateSchedule")
    found = evening.call("GetSchedule", Name="evening")
    assert (found["State"], found.get("Description")) == ("ENABLED", None)
    assert found["Target"]["RetryPolicy"]["MaximumRetryAttempts"] == 185


@pytest.mark.parametrize(
    ("target", "code", "words"),
    [
        ({"Arn": "arn:aws:lambda:eu-west-1:1:function:f"}, "NotImplemented", "the target arn:aws"),
        ({"Input": "{}"}, "ValidationException", "must have DbInstanceIdentifier"),
        (
            {"Input": '{"DBInstanceIdentifier": "orders"}'},
            "ValidationException",
            "must have DbInstanceIdentifier; its letters count",
        ),
        ({"Input": "orders"}, "ValidationException", "must be a JSON object"),
        (
            {"DeadLetterConfig": {"Arn": "arn:aws:sqs:eu-west-1:111122223333:late"}},
            "NotImplemented",
            "DeadLetterConfig of a target",
        ),
        ({"RoleArn": "arn:aws:iam::111122223333:role/none"}, "ValidationException", "assume the"),
    ],
)
def test_a_target_that_could_not_be_called_is_refused(
    evening: Evening, target: dict[str, Any], code: str, words: str
) -> None:
    with pytest.raises(AwsError, match=words) as caught:
        evening.create(Target=evening.target(**target))
    assert caught.value.code == code
    assert evening.schedules() == []


GROUP = f"arn:aws:scheduler:{REGION}:*:schedule-group/default"


@pytest.mark.parametrize(
    ("statement", "is_trust"),
    [
        (trusting(), True),
        (trusting(Principal={"Service": ["rds.amazonaws.com", "scheduler.amazonaws.com"]}), True),
        (trusting(Principal={"Service": "events.amazonaws.com"}), False),
        (trusting(Action="sts:*"), True),
        (trusting(Action="sts:TagSession"), False),
        (trusting(Effect="Deny"), False),
        (trusting(Condition={"StringEquals": {"aws:SourceAccount": "111122223333"}}), False),
        (trusting(Condition={"ArnLike": {"aws:SourceArn": GROUP}}), True),
        (
            trusting(Condition={"ArnLike": {"aws:SourceArn": GROUP.replace("default", "other")}}),
            False,
        ),
    ],
)
def test_a_role_must_trust_the_scheduler(
    evening: Evening, statement: Params, is_trust: bool
) -> None:
    """https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html"""
    target = evening.target(RoleArn=evening.role("other", statement))
    if is_trust:
        evening.create(Target=target)
    else:
        with pytest.raises(AwsError, match="must allow AWS EventBridge Scheduler to assume"):
            evening.create(Target=target)


def test_a_name_is_taken_once_in_a_group(evening: Evening) -> None:
    evening.create()
    with pytest.raises(AwsError, match="ConflictException: Schedule evening already exists"):
        evening.create()
    evening.call("CreateScheduleGroup", Name="nights")
    evening.create(GroupName="nights")
    listed = evening.call("ListSchedules", NamePrefix="even", State="ENABLED")["Schedules"]
    assert [one["GroupName"] for one in listed] == ["default", "nights"]
    assert listed[0]["Target"] == {"Arn": STOP}
    evening.call("DeleteScheduleGroup", Name="nights")
    assert len(evening.schedules()) == 1
