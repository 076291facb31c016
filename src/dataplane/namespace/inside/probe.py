"""Tries what standing in a namespace takes, and says what is missing."""

from __future__ import annotations

import ctypes
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120

from device import NAME, open_device


def main() -> None:
    """Make the device and a mount; say in one word what does not work."""
    try:
        open_device()
    except OSError as error:
        sys.exit(f"tun: {error.strerror}")
    path = b"/etc/hosts"
    if ctypes.CDLL(None).mount(path, path, None, 4096, None) != 0:
        sys.exit("mount")
    if os.system(f"ip link set {NAME} up") != 0:  # noqa: S605
        sys.exit("ip")


main()
