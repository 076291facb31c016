"""A root folder that holds tools to read and one folder to work in."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kernel

if TYPE_CHECKING:
    from collections.abc import Mapping

_DEVICES = ("null", "zero", "full", "random", "urandom")
_LINKS = {"fd": "/proc/self/fd", "stdin": "fd/0", "stdout": "fd/1", "stderr": "fd/2"}
_MOST_FILES = 16_384
HOMES = "/home"
TEMPORARY = "/tmp"  # noqa: S108 - of a root of its own


def build_root(root: str, order: Mapping[str, Any], user: int) -> None:
    """Lay out the root at an empty folder; nothing of it can be written but `HOMES`.

    The machine's folders appear at the paths they have; `covers` are those below them that must
    not be seen.
    """
    kernel.mount("", "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    kernel.mount("tmpfs", root, "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, "mode=755,size=1m")
    for path, target in order["links"]:
        _made(root + path, folder=None).symlink_to(target)
    for source, path in order["system"]:
        _bind(source, root + path)
    for path in order["covers"]:
        if os.path.isdir(root + path):  # noqa: PTH112
            kernel.mount("tmpfs", root + path, "tmpfs", 0, "mode=755,size=1m")
    for source, path in order["tools"]:
        _bind(source, root + path)
    for path, text in order["files"]:
        file = _made(root + path, folder=None)
        file.write_text(text)
        file.chmod(0o755)
    _made(f"{root}/etc/passwd", folder=None).write_text(
        f"student:x:{user}:{user}::{HOMES}/student:\n"
    )
    _made(f"{root}/etc/group", folder=None).write_text(f"student:x:{user}:\n")
    for name in _DEVICES:
        _bind(f"/dev/{name}", f"{root}/dev/{name}")
    for name, target in _LINKS.items():
        Path(root, "dev", name).symlink_to(target)
    for folder in (HOMES, "/proc", TEMPORARY):
        _made(root + folder, folder=True)
    kernel.make_read_only(root)


def build_homes(root: str, folder_bytes: int) -> None:
    """Make the one place that can be written; what is in it counts as memory does."""
    size = f"mode=755,size={folder_bytes},nr_inodes={_MOST_FILES}"
    homes = root + HOMES
    kernel.mount("tmpfs", homes, "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, size)
    temporary = Path(homes, ".temporary")
    temporary.mkdir()
    temporary.chmod(0o1777)
    kernel.mount(str(temporary), root + TEMPORARY, None, kernel.MS_BIND)


def enter(root: str) -> None:
    """Stand in the root, with the processes of this namespace alone to be seen."""
    kernel.mount("proc", f"{root}/proc", "proc", kernel.MS_NOSUID | kernel.MS_NODEV)
    # No namespaces below these: a program there would have rights over the kernel again.
    Path(f"{root}/proc/sys/user/max_user_namespaces").write_text("0")
    kernel.enter_root(root)


def _bind(source: str, target: str) -> None:
    _made(target, folder=os.path.isdir(source))  # noqa: PTH112
    kernel.mount(source, target, None, kernel.MS_BIND | kernel.MS_REC)


def _made(path: str, *, folder: bool | None) -> Path:
    made = Path(path)
    made.parent.mkdir(parents=True, exist_ok=True)
    if folder:
        made.mkdir(exist_ok=True)
    elif folder is False:
        made.touch()
    return made
