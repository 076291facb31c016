"""How an emulator starts and ends: never without its guard, never by force."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from emulator import PLUGIN, start, stop
from knock import ask

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "broken",
    ["import a_module_that_is_missing", "def wire(): return 1 / 0"],
    ids=["it cannot be imported", "it fails when it is wired in"],
)
def test_a_plugin_that_fails_ends_the_emulator(tmp_path: Path, broken: str) -> None:
    plugin = shutil.copytree(PLUGIN, tmp_path / "plugin")
    (plugin / "closednet_localstack" / "wiring.py").write_text(broken)
    with pytest.raises(RuntimeError, match="the plugin cannot start, so the emulator does not"):
        start(tmp_path, plugin, services="iam")


def test_it_ends_by_itself_while_a_reader_waits(tmp_path: Path, account: str) -> None:
    emulator, process = start(tmp_path, services="iam")
    with ThreadPoolExecutor() as pool:
        pool.submit(ask, emulator, "changes", account=account, after=0, timeoutSeconds=50)
        assert ask(emulator, "version").status == 200
        stop(process)
    assert process.returncode == 0
