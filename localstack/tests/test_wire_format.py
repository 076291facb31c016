"""Calls that a data plane holds: which operation they are, and errors in every protocol."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from knock import ask

if TYPE_CHECKING:
    from emulator import Emulator


def held(
    service: str, target: str = "/", body: str = "", method: str = "POST", **headers: str
) -> dict[str, Any]:
    """Return a signed request as the data plane holds it."""
    scope = f"Credential=AKID/20260101/ap-northeast-1/{service}/aws4_request"
    named = {
        "Host": f"{service}.ap-northeast-1.amazonaws.com",
        "Authorization": f"AWS4-HMAC-SHA256 {scope}, SignedHeaders=host, Signature=0",
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    return {
        "method": method,
        "target": target,
        "headers": [list(pair) for pair in named.items()],
        "body": base64.b64encode(body.encode()).decode(),
    }


FORM = "application/x-www-form-urlencoded"
PUT_EVENTS = held("logs", body='{"logGroupName":"/a"}', X_Amz_Target="Logs_20140328.PutLogEvents")
SEND = held(
    "sqs",
    body='{"QueueUrl":"https://q/1/a"}',
    X_Amz_Target="AmazonSQS.SendMessage",
    Content_Type="application/x-amz-json-1.0",
)
ASSUME = held("sts", body="Action=AssumeRole&RoleArn=r", Content_Type=FORM)
DESCRIBE = held("ec2", body="Action=DescribeVpcs&Version=2016-11-15", Content_Type=FORM)
GET_OBJECT = held("s3", "/bucket/a%20b/c?versionId=3", method="GET")
ENVIRONMENTS = held("airflow", "/environments", method="GET")


@pytest.mark.parametrize(
    ("call", "service", "operation", "param"),
    [
        (PUT_EVENTS, "logs", "PutLogEvents", ("logGroupName", "/a")),
        (SEND, "sqs", "SendMessage", ("QueueUrl", "https://q/1/a")),
        (ASSUME, "sts", "AssumeRole", ("RoleArn", "r")),
        (DESCRIBE, "ec2", "DescribeVpcs", None),
        (GET_OBJECT, "s3", "GetObject", ("Key", "a b/c")),
        (GET_OBJECT, "s3", "GetObject", ("VersionId", "3")),
        (ENVIRONMENTS, "mwaa", "ListEnvironments", None),
    ],
)
def test_a_call_is_known_by_botocores_models(
    emulator: Emulator,
    call: dict[str, Any],
    service: str,
    operation: str,
    param: tuple[str, str] | None,
) -> None:
    answer = ask(emulator, "identify", **call).body
    assert (answer["known"], answer["service"], answer["operation"]) == (True, service, operation)
    if param:
        assert answer["params"][param[0]] == param[1]


@pytest.mark.parametrize(
    "call",
    [
        held("nosuch"),
        held("sts", body="nothing", Content_Type=FORM),
        held("logs", body="{", X_Amz_Target="Logs_20140328.PutLogEvents"),
        held("logs", body="{}", X_Amz_Target="Logs_20140328.NoSuchThing"),
        held("monitoring", method="GET"),
    ],
)
def test_what_is_no_call_of_any_service_is_not_guessed(
    emulator: Emulator, call: dict[str, Any]
) -> None:
    answer = ask(emulator, "identify", **call)
    assert (answer.status, answer.body["known"]) == (200, False)


@pytest.mark.parametrize(
    ("call", "operation", "words"),
    [
        (PUT_EVENTS, "PutLogEvents", '"__type": "AccessDenied", "message": "User: x"'),
        (SEND, "SendMessage", 'AccessDenied", "message": "User: x"'),
        (ASSUME, "AssumeRole", "<Code>AccessDenied</Code><Message>User: x</Message>"),
        (
            DESCRIBE,
            "DescribeVpcs",
            "<Errors><Error><Code>AccessDenied</Code><Message>User: x</Message>",
        ),
        (GET_OBJECT, "GetObject", "<Error><Code>AccessDenied</Code><Message>User: x</Message>"),
        (ENVIRONMENTS, "ListEnvironments", '"message": "User: x"'),
    ],
)
def test_a_refusal_is_written_in_the_services_protocol(
    emulator: Emulator, call: dict[str, Any], operation: str, words: str
) -> None:
    error = {"operation": operation, "code": "AccessDenied", "message": "User: x", "status": 403}
    answer = ask(emulator, "refuse", **call, **error).body
    assert answer["status"] == 403
    assert words in base64.b64decode(answer["body"]).decode().replace("\n", "")


def test_a_redirect_is_written_as_an_error_is(emulator: Emulator) -> None:
    error = {"operation": "GetObject", "code": "PermanentRedirect", "message": "x", "status": 301}
    answer = ask(emulator, "refuse", **GET_OBJECT, **error).body
    assert answer["status"] == 301
    assert "<Code>PermanentRedirect</Code>" in base64.b64decode(answer["body"]).decode()


def test_bad_input_is_refused(emulator: Emulator) -> None:
    assert ask(emulator, "identify").status == 400
    assert ask(emulator, "identify", **{**PUT_EVENTS, "body": "%"}).status == 400
    error = {"operation": "PutLogEvents", "code": "AccessDenied", "message": "x"}
    assert ask(emulator, "refuse", **PUT_EVENTS).status == 400
    assert ask(emulator, "refuse", **PUT_EVENTS, **error, status=200).status == 400
