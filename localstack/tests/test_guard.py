"""The emulator's port under attack: nothing is executed, everything is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from knock import ROUTES, ask, knock

if TYPE_CHECKING:
    from conftest import ClientFactory
    from emulator import Emulator

MIB = 1024 * 1024
CREATE_VPC = "/?Action=CreateVpc&CidrBlock=10.66.0.0/16&Version=2016-11-15"
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("attack", "headers", "status", "code"),
    [
        ("a rebound name", {"Host": "evil.example:{port}"}, 403, "closednet-host"),
        ("a rebound name without port", {"Host": "evil.example"}, 403, "closednet-host"),
        ("a name that starts well", {"Host": "localhost.evil.example:{port}"}, 403, "closednet-host"),
        ("a name below localhost", {"Host": "bucket.localhost:{port}"}, 403, "closednet-host"),
        ("LocalStack's public name", {"Host": "localhost.localstack.cloud:{port}"}, 403, "closednet-host"),
        ("another port of this machine", {"Host": "localhost:80"}, 403, "closednet-host"),
        ("an empty Host", {"Host": ""}, 403, "closednet-host"),
        ("a foreign page", {"Origin": "https://evil.example"}, 403, "closednet-origin"),
        ("a sandboxed page", {"Origin": "null"}, 403, "closednet-origin"),
        ("an empty Origin", {"Origin": ""}, 403, "closednet-origin"),
        ("a page of this machine", {"Origin": "http://localhost:{port}"}, 403, "closednet-origin"),
        ("a page LocalStack trusts", {"Origin": "https://app.localstack.cloud"}, 403, "closednet-origin"),
        ("an image of a foreign page", {"Sec-Fetch-Site": "cross-site"}, 403, "closednet-origin"),
        ("an image of a local page", {"Sec-Fetch-Site": "same-site"}, 403, "closednet-origin"),
        ("a body above the limit", {"Content-Length": str(65 * MIB)}, 413, "closednet-body"),
        ("a body without length", {"Transfer-Encoding": "chunked"}, 411, "closednet-body"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("path", [CREATE_VPC, "/some-bucket", "/_localstack/health"])
def test_refused_before_anything_reads_it(
    emulator: Emulator, attack: str, headers: dict[str, str], status: int, code: str, path: str
) -> None:
    sent = {name: value.replace("{port}", str(emulator.port)) for name, value in headers.items()}
    answer = knock(emulator, "POST", path, sent)
    assert (answer.status, answer.code) == (status, code), attack


def test_a_refused_call_leaves_nothing_behind(
    emulator: Emulator, client: ClientFactory, account: str
) -> None:
    credential = f"AWS4-HMAC-SHA256 Credential={account}/20260101/us-east-1/ec2/aws4_request"
    signed = {"Authorization": f"{credential}, SignedHeaders=host, Signature=0"}
    knock(emulator, "GET", CREATE_VPC, signed | {"Origin": "https://evil.example"})
    knock(emulator, "GET", CREATE_VPC, signed | {"Sec-Fetch-Site": "cross-site"})
    assert _lab_vpcs(client) == []
    knock(emulator, "GET", CREATE_VPC, signed)
    assert _lab_vpcs(client) == ["10.66.0.0/16"], "the attack would have worked without the guard"


def _lab_vpcs(client: ClientFactory) -> list[str]:
    vpcs = client("ec2").describe_vpcs()["Vpcs"]
    return [vpc["CidrBlock"] for vpc in vpcs if not vpc["IsDefault"]]


@pytest.mark.parametrize("host", ["localhost:{port}", "127.0.0.1:{port}", "[::1]:{port}"])
def test_loopback_names_are_let_in(emulator: Emulator, host: str) -> None:
    headers = {"Host": host.replace("{port}", str(emulator.port))}
    assert knock(emulator, "GET", "/_localstack/health", headers).status == 200


def test_a_person_may_look_at_the_health_in_a_browser(emulator: Emulator) -> None:
    typed = {"Sec-Fetch-Site": "none"}
    assert knock(emulator, "GET", "/_localstack/health", typed).status == 200


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}])
def test_websockets_pass_the_same_door(emulator: Emulator, headers: dict[str, str]) -> None:
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    assert knock(emulator, "GET", "/", upgrade | headers).status == 403


@pytest.mark.parametrize(
    ("attack", "method", "path", "headers", "body", "status", "code"),
    [
        ("no token", "POST", "/reset", JSON, b"{}", 403, "closednet-token"),
        ("an empty token", "POST", "/reset", JSON | {"x-closednet-token": ""}, b"{}", 403, "closednet-token"),
        ("a wrong token", "POST", "/reset", JSON | {"x-closednet-token": "guess"}, b"{}", 403, "closednet-token"),
        ("a token that is not ASCII", "POST", "/reset", JSON | {"x-closednet-token": "é"}, b"{}", 403, "closednet-token"),
        ("a link", "GET", "/reset", {"x-closednet-token": "{token}"}, b"", 405, "closednet-method"),
        ("a link without a token", "GET", "/mwaa/web-server", {}, b"", 403, "closednet-token"),
        ("a link with a wrong token", "GET", "/mwaa/web-server", {"x-closednet-token": "guess"}, b"", 403, "closednet-token"),
        ("writing to what is read", "POST", "/mwaa/web-server", JSON | {"x-closednet-token": "{token}"}, b"{}", 405, "closednet-method"),
        ("reading what is written", "GET", "/mwaa/web-login", {"x-closednet-token": "{token}"}, b"", 405, "closednet-method"),
        ("PUT", "PUT", "/reset", JSON | {"x-closednet-token": "{token}"}, b"{}", 405, "closednet-method"),
        ("a preflight", "OPTIONS", "/reset", {}, b"", 405, "closednet-method"),
        ("traversal", "POST", "/../../etc/passwd", JSON, b"{}", 404, "closednet-route"),
        ("encoded traversal", "POST", "/%2e%2e/%2e%2e/etc/passwd", JSON, b"{}", 404, "closednet-route"),
        ("an unknown route", "POST", "/nothing", JSON, b"{}", 404, "closednet-route"),
        ("the bare prefix", "POST", "", JSON, b"{}", 404, "closednet-route"),
        ("a form", "POST", "/reset", {"Content-Type": "application/x-www-form-urlencoded", "x-closednet-token": "{token}"}, b"all=1", 415, "closednet-type"),
        ("text", "POST", "/reset", {"Content-Type": "text/plain", "x-closednet-token": "{token}"}, b"{}", 415, "closednet-type"),
        ("no type", "POST", "/reset", {"x-closednet-token": "{token}"}, b"{}", 415, "closednet-type"),
        ("a large body", "POST", "/reset", JSON | {"x-closednet-token": "{token}"}, b" " * 20_000, 413, "closednet-body"),
        ("broken JSON", "POST", "/reset", JSON | {"x-closednet-token": "{token}"}, b"{", 400, "closednet-input"),
        ("bytes that are not text", "POST", "/reset", JSON | {"x-closednet-token": "{token}"}, b"\xff\xfe{", 400, "closednet-input"),
        ("a list", "POST", "/reset", JSON | {"x-closednet-token": "{token}"}, b"[]", 400, "closednet-input"),
    ],
)  # fmt: skip
def test_the_plugins_routes_refuse(
    emulator: Emulator,
    attack: str,
    method: str,
    path: str,
    headers: dict[str, str],
    body: bytes,
    status: int,
    code: str,
) -> None:
    sent = {name: value.replace("{token}", emulator.token) for name, value in headers.items()}
    answer = knock(emulator, method, ROUTES + path, sent, body)
    assert (answer.status, answer.code) == (status, code), attack


def test_an_oversized_body_is_refused_when_it_really_arrives(emulator: Emulator) -> None:
    headers = {"Content-Type": "application/json", "x-closednet-token": emulator.token}
    answer = knock(emulator, "POST", f"{ROUTES}/version", headers, b" " * (2 * MIB))
    assert answer.status == 413
    assert ask(emulator, "version").status == 200


def test_the_emulator_listens_on_loopback_alone(emulator: Emulator) -> None:
    sockets = {link.readlink().name for link in Path(f"/proc/{emulator.pid}/fd").iterdir()}
    rows = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/{emulator.pid}/net/{table}").read_text().splitlines()[1:]
    ]
    listening = {row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in sockets}
    assert listening == {f"0100007F:{emulator.port:04X}"}
