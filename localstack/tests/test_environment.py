"""The two ways of running the emulator agree on its environment."""

from __future__ import annotations

import json
from string import Template
from typing import Any

import pytest
import yaml

from emulator import LOCALSTACK

TABLE = json.loads((LOCALSTACK / "environment.json").read_text())
COMPOSE: Any = yaml.safe_load((LOCALSTACK.parent / "docker-compose.yml").read_text())
SERVICE = COMPOSE["services"]["localstack"]


def test_compose_sets_what_the_table_says() -> None:
    values = {
        "services": ",".join(TABLE["services"]),
        "port": "${CLOSEDNET_PORT:-4566}",
        "token": SERVICE["environment"]["CLOSEDNET_TOKEN"],
    }
    expected = {
        row["name"]: Template(row["docker"]).substitute(values)
        for row in TABLE["variables"]
        if "docker" in row
    }
    assert SERVICE["environment"] == expected


def test_every_variable_says_why() -> None:
    assert [row["name"] for row in TABLE["variables"] if not row["why"].endswith(".")] == []


@pytest.mark.parametrize("name", ["FILESYSTEM_ROOT", "OVERRIDE_IN_DOCKER"])
def test_what_belongs_to_the_host_stays_there(name: str) -> None:
    assert name not in SERVICE["environment"]


def test_the_container_is_pinned_private_and_powerless() -> None:
    assert SERVICE["image"] == "localstack/localstack:4.14.0"
    assert SERVICE["ports"] == ["127.0.0.1:${CLOSEDNET_PORT:-4566}:4566"]
    assert SERVICE["volumes"] == ["./localstack/plugin:/opt/closednet:ro"]
    assert SERVICE["environment"]["CLOSEDNET_TOKEN"].startswith("${CLOSEDNET_TOKEN:?")
