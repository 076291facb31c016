"""A real LocalStack with the plugin, as the launcher would start it, for one test session."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from string import Template

LOCALSTACK = Path(__file__).resolve().parent.parent
PLUGIN = LOCALSTACK / "plugin"
PATIENCE_SECONDS = 120

_CATALOGUE = Path("var", "lib", "localstack", "cache")
_catalogues: list[Path] = []


@dataclass(frozen=True, slots=True)
class Emulator:
    """A running emulator: where it listens, what opens its routes, where it writes."""

    endpoint: str
    port: int
    token: str
    pid: int
    log: Path


def free_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _node() -> Path:
    """Return the Node that the project brings along."""
    (node,) = (LOCALSTACK.parent / "node_modules").glob("node-*/bin/node")
    return node


def host_environment(port: int, token: str, root: Path, plugin: Path = PLUGIN) -> dict[str, str]:
    """Return the whole environment of a host-mode emulator, nothing inherited but PATH."""
    table = json.loads((LOCALSTACK / "environment.json").read_text())
    values = {
        "port": str(port),
        "token": token,
        "filesystemRoot": str(root),
        "plugin": str(plugin),
        "services": ",".join(table["services"]),
        "engine": json.dumps([str(_node()), str(LOCALSTACK.parent / "scripts" / "engine.ts")]),
    }
    fixed = {
        row["name"]: Template(row["host"]).substitute(values)
        for row in table["variables"]
        if "host" in row
    }
    # Long enough for a test to see an environment being made, and no longer.
    fixed["CLOSEDNET_MWAA_SECONDS"] = "1"
    # No test waits until a heartbeat is old.
    fixed["CLOSEDNET_HEARTBEAT_SECONDS"] = "0"
    # A schedule comes as soon as there is something to do for it.
    fixed["CLOSEDNET_SCHEDULE_SECONDS"] = "0"
    # A certificate is seen waiting for its validation: labs get theirs at once.
    fixed["MOTO_ACM_VALIDATION_WAIT"] = "60"
    return {"PATH": os.environ["PATH"], "HOME": str(root), "PYTHONDONTWRITEBYTECODE": "1", **fixed}


def start(
    root: Path, plugin: Path = PLUGIN, services: str | None = None
) -> tuple[Emulator, subprocess.Popen[bytes]]:
    """Start an emulator and wait until it is ready; say the end of its log if it dies.

    Where a test needs only some services, it says so. The catalogue of all services, which takes
    as long as the rest of a first start, comes from the first emulator of the session.
    """
    port, token = free_port(), secrets.token_urlsafe(32)
    environment = host_environment(port, token, root, plugin)
    if services is not None:
        environment["SERVICES"] = services
    if _catalogues:
        shutil.copytree(_catalogues[0], root / _CATALOGUE)
    log = root / "emulator.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "localstack.runtime.main"],
            env=environment,
            cwd=root,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    emulator = Emulator(f"http://127.0.0.1:{port}", port, token, process.pid, log)
    try:
        _wait_until_ready(emulator, process)
        _catalogues.append(root / _CATALOGUE)
    except BaseException:
        stop(process)
        raise
    return emulator, process


def stop(process: subprocess.Popen[bytes]) -> None:
    """End the process as the launcher does: SIGTERM, then SIGKILL after ten seconds."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait_until_ready(emulator: Emulator, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{emulator.endpoint}/_localstack/init/ready") as answer:
                if json.load(answer)["completed"]:
                    return
        except (urllib.error.URLError, ConnectionError):
            pass
        time.sleep(0.1)
    tail = "\n".join(emulator.log.read_text(errors="replace").splitlines()[-30:])
    raise RuntimeError(f"the emulator is not ready; the end of its log:\n{tail}")
