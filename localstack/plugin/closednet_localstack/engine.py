"""Asks closednet's engine, which traces requests and judges policies; it never guesses for it."""

from __future__ import annotations

import http.client
import json
import logging
import os
import secrets
import subprocess
from queue import Empty, Queue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from localstack import config

from closednet_aws.errors import AwsError

if TYPE_CHECKING:
    from closednet_aws.call import Params

LOG = logging.getLogger(__name__)

START_SECONDS = 20
ANSWER_SECONDS = 30

_HTTP_OK, _HTTP_REFUSED = 200, 409


class Engine:
    """The engine of `CLOSEDNET_ENGINE`: a command, as a JSON list, or a port of this host.

    A command is started at the first question and ends with this process, whose end closes its
    standard input, however it comes.
    """

    def __init__(self, setting: str, token: str) -> None:
        self._setting = setting
        self._token = token
        self._process: subprocess.Popen[bytes] | None = None
        self._port: int | None = None
        self._starting = Lock()

    def ask(self, question: Params) -> Params:
        """Return the answer; raise AWS's refusal, or `ServiceUnavailable` where none came."""
        try:
            status, body = self._post(question)
        except (OSError, ValueError, http.client.HTTPException, _NotStarted) as error:
            raise _unavailable(str(error) or type(error).__name__) from error
        if status == _HTTP_OK:
            return body
        message = str(body.get("message", "no message"))
        if status == _HTTP_REFUSED:
            raise AwsError(str(body["code"]), message, int(body["status"]))
        raise _unavailable(message)

    def close(self) -> None:
        """End what was started."""
        with self._starting:
            if self._process is not None:
                self._process.terminate()
            self._process = None

    def _post(self, question: Params) -> tuple[int, dict[str, Any]]:
        connection = http.client.HTTPConnection(
            "127.0.0.1", self._reachable(), timeout=ANSWER_SECONDS
        )
        try:
            body = json.dumps(question)
            headers = {"Content-Type": "application/json", "x-closednet-token": self._token}
            connection.request("POST", "/ask", body, headers)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def _reachable(self) -> int:
        """Return the engine's port, starting the engine where it is ours to start."""
        if self._setting.isdecimal():
            return int(self._setting)
        with self._starting:
            if self._process is None or self._process.poll() is not None or self._port is None:
                self._process, self._port = self._start()
            return self._port

    def _start(self) -> tuple[subprocess.Popen[bytes], int]:
        if not self._setting:
            raise _NotStarted("CLOSEDNET_ENGINE names no engine")
        self._token = secrets.token_urlsafe(32)
        (address,) = {f"http://127.0.0.1:{at.port}" for at in config.GATEWAY_LISTEN}
        process = subprocess.Popen(  # noqa: S603 - a command of whoever started the emulator
            json.loads(self._setting),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={
                "PATH": os.environ.get("PATH", ""),
                "CLOSEDNET_ENDPOINT": address,
                "CLOSEDNET_TOKEN": self._token,
            },
        )
        try:
            return process, _told_port(process)
        except _NotStarted:
            process.kill()
            raise


class _NotStarted(Exception):
    """Why the engine is not there."""


def _told_port(process: subprocess.Popen[bytes]) -> int:
    """Return the port that the process tells in its first line."""
    lines: Queue[bytes] = Queue()
    Thread(target=lambda: lines.put(process.stdout.readline()), daemon=True).start()  # type: ignore[union-attr]
    try:
        return int(json.loads(lines.get(timeout=START_SECONDS))["port"])
    except (Empty, ValueError, KeyError, TypeError):
        raise _NotStarted("its process did not start") from None


def _unavailable(cause: str) -> AwsError:
    return AwsError("ServiceUnavailable", f"closednet's engine does not answer: {cause}", 503)


ENGINE = Engine(os.environ.get("CLOSEDNET_ENGINE", ""), os.environ.get("CLOSEDNET_TOKEN", ""))
"""The engine of this emulator."""
