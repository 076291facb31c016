"""The engine that the plugin asks lives and dies with the emulator, and nothing is guessed for it."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from closednet_aws.errors import AwsError
from closednet_localstack.engine import Engine
from emulator import start, stop

if TYPE_CHECKING:
    from collections.abc import Callable

QUESTION = {"ask": "simulate"}

ECHO = """
import json, os, sys
from http.server import BaseHTTPRequestHandler, HTTPServer

class Asked(BaseHTTPRequestHandler):
    def do_POST(self):
        told = self.headers["x-closednet-token"] == os.environ["CLOSEDNET_TOKEN"]
        self.rfile.read(int(self.headers["content-length"]))
        status, body = json.loads(sys.argv[1])
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(body | {"told": told}).encode())
    def log_message(self, *words):
        pass

server = HTTPServer(("127.0.0.1", 0), Asked)
print(json.dumps({"port": server.server_port}), flush=True)
server.serve_forever()
"""


def speaking(status: int, body: dict[str, object]) -> Engine:
    return Engine(json.dumps([sys.executable, "-c", ECHO, json.dumps([status, body])]), "")


def test_it_is_started_at_the_first_question_and_shown_a_token_of_its_own() -> None:
    engine = speaking(200, {"answer": 42})
    try:
        assert engine.ask(QUESTION) == {"answer": 42, "told": True}
    finally:
        engine.close()


@pytest.mark.parametrize(
    ("engine", "code", "says"),
    [
        (lambda: Engine("", ""), "ServiceUnavailable", "CLOSEDNET_ENGINE names no engine"),
        (lambda: Engine("1", ""), "ServiceUnavailable", "refused"),
        (lambda: Engine('["/nothing/there"]', ""), "ServiceUnavailable", "No such file"),
        (lambda: Engine('["/bin/false"]', ""), "ServiceUnavailable", "did not start"),
        (lambda: speaking(500, {"message": "oh"}), "ServiceUnavailable", "does not answer: oh"),
        (
            lambda: speaking(409, {"code": "NoSuchEntity", "message": "nobody", "status": 404}),
            "NoSuchEntity",
            "nobody",
        ),
    ],
)
def test_no_answer_is_said_with_its_cause(
    engine: Callable[[], Engine], code: str, says: str
) -> None:
    asked = engine()
    try:
        with pytest.raises(AwsError, match=says) as refused:
            asked.ask(QUESTION)
        assert refused.value.code == code
    finally:
        asked.close()


def children(pid: int) -> set[int]:
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, IndexError):
            continue
        if parent == pid:
            found.add(int(status.parent.name))
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_it_ends_with_an_emulator_that_is_killed(tmp_path: Path) -> None:
    import boto3  # noqa: PLC0415

    emulator, process = start(tmp_path, services="iam")
    try:
        iam = boto3.client(
            "iam",
            endpoint_url=emulator.endpoint,
            region_name="us-east-1",
            aws_access_key_id="111122223333",
            aws_secret_access_key="none",
        )
        document = (
            '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
        )
        iam.simulate_custom_policy(PolicyInputList=[document], ActionNames=["s3:GetObject"])
        engines = children(emulator.pid)
        assert engines
        os.kill(emulator.pid, signal.SIGKILL)
        process.wait()
        deadline = time.monotonic() + 20
        while any(Path(f"/proc/{pid}").exists() for pid in engines):
            assert time.monotonic() < deadline, "the engine outlived the emulator"
            time.sleep(0.05)
    finally:
        stop(process)
