"""Tells which distributions lie unpacked below a folder, by what their files hold.

Whoever filled the folder may lie in its names and texts. What cannot lie is the digest of a
distribution's tags and modules, which `build_wheels.py` tells of every wheel. Run with a folder, it
prints one line of JSON.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import stat
import sys
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MOST_BYTES = 1 << 20
_INFO = ".dist-info"


def content_digest(tags: Iterable[str], modules: Mapping[str, bytes]) -> str:
    """Return one sha256 of the tags and of each module with its name."""
    lines = [f"tag {tag}" for tag in sorted(tags)]
    lines += [f"{name} {hashlib.sha256(data).hexdigest()}" for name, data in sorted(modules.items())]
    return hashlib.sha256("\n".join(lines).encode("utf-8", "backslashreplace")).hexdigest()


def unpacked_below(folder: str) -> list[dict[str, str]]:
    """Return name, version and digest of each distribution; links are not followed."""
    return list(_found(folder))


def _found(folder: str) -> Iterator[dict[str, str]]:
    for where, folders, _ in os.walk(folder):
        for info in sorted(folders):
            if not info.endswith(_INFO):
                continue
            about = _values(where, f"{info}/METADATA")
            tags = [value for name, value in _values(where, f"{info}/WHEEL") if name == "Tag"]
            told = {name: value for name, value in reversed(about) if name in ("Name", "Version")}
            modules = {name: _read(where, name) for name in _modules(where, info)}
            yield {
                "name": told.get("Name", ""),
                "version": told.get("Version", ""),
                "digest": content_digest(tags, modules),
            }


def _values(where: str, name: str) -> list[tuple[str, str]]:
    """Return the fields of a text whose head is `Name: value` lines."""
    head, _, _ = _read(where, name).decode("utf-8", "replace").partition("\n\n")
    pairs = [line.partition(":") for line in head.splitlines()]
    return [(name, value.strip()) for name, colon, value in pairs if colon]


def _modules(where: str, info: str) -> Iterator[str]:
    """Yield what the distribution says it installed, without what was made of it since."""
    lines = _read(where, f"{info}/RECORD").decode("utf-8", "replace").splitlines()
    for row in csv.reader(lines):
        path = PurePosixPath(row[0] if row else "")
        beside = path.is_absolute() or ".." in path.parts
        if path.parts and not beside and path.parts[0] != info and path.suffix != ".pyc":
            yield str(path)


def _read(where: str, name: str) -> bytes:
    """Return what a plain file holds; nothing where there is none, or more than any module has."""
    try:
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        number = os.open(os.path.join(where, name), flags)  # noqa: PTH118
    except (OSError, ValueError):
        return b""
    with open(number, "rb") as file:  # noqa: PTH123
        found = os.fstat(number)
        plain = stat.S_ISREG(found.st_mode) and found.st_size <= _MOST_BYTES
        return file.read(_MOST_BYTES) if plain else b""


if __name__ == "__main__":
    print(json.dumps(unpacked_below(sys.argv[1])))
