"""Copies a submission: its files and folders as they are named, and nothing that they point to."""

from __future__ import annotations

import errno
import os
import stat

CHUNK_BYTES = 1024 * 1024
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.ENAMETOOLONG)


class TooLargeError(Exception):
    """A submission that has no room in its work folder."""


class UnreadableError(Exception):
    """A file of the submission that the grader's own user may not read."""


def copy_submission(source: str, target: str, file_bytes: int) -> None:
    """Copy bytes and the right to execute. Links, sockets and devices are left out.

    Names are bytes: any that a file system allows.
    """
    try:
        _copy_folder(os.fsencode(source), os.fsencode(target), file_bytes)
    except OSError as error:
        if error.errno in _FULL:
            raise TooLargeError from None
        name = os.fsencode(error.filename or source)
        inside = os.path.relpath(name, os.fsencode(source))
        raise UnreadableError(inside.decode(errors="replace")) from error


def hand_over(folder: str, user: int) -> None:
    """Give a folder and all in it to the user that the program runs as."""
    paths = [os.fsencode(folder)]
    for where, folders, files in os.walk(os.fsencode(folder)):
        paths += [os.path.join(where, name) for name in (*folders, *files)]  # noqa: PTH118
    for path in paths:
        os.chown(path, user, user, follow_symlinks=False)


def _copy_folder(source: bytes, target: bytes, file_bytes: int) -> None:
    waiting = [(source, target)]
    while waiting:
        folder, copy_of_folder = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                copy = os.path.join(copy_of_folder, entry.name)  # noqa: PTH118
                if entry.is_dir(follow_symlinks=False):
                    os.mkdir(copy)  # noqa: PTH102
                    waiting.append((entry.path, copy))
                elif entry.is_file(follow_symlinks=False):
                    _copy_file(entry.path, copy, file_bytes)


def _copy_file(source: bytes, target: bytes, file_bytes: int) -> None:
    reading = os.open(source, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        found = os.fstat(reading)
        if not stat.S_ISREG(found.st_mode):
            return
        if found.st_size > file_bytes:
            raise TooLargeError
        mode = 0o755 if found.st_mode & stat.S_IXUSR else 0o644
        writing = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(writing, "wb") as copy:
            while chunk := os.read(reading, CHUNK_BYTES):
                copy.write(chunk)
    finally:
        os.close(reading)
