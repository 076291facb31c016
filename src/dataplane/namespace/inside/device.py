"""The host's network interface: a TUN device, so that every packet that leaves comes to us."""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
from typing import Any

_TUNSETIFF = 0x400454CA
_IFF_TUN, _IFF_NO_PI = 0x0001, 0x1000
NAME = "ens5"
JUMBO_BYTES = 9001
LARGEST_PACKET_BYTES = 65536


def open_device() -> int:
    """Make the interface; its file is read and written packet by packet."""
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_CLOEXEC | os.O_NONBLOCK)
    request = struct.pack("16sH22x", NAME.encode(), _IFF_TUN | _IFF_NO_PI)
    fcntl.ioctl(device, _TUNSETIFF, request)
    return device


def address_device(entry: dict[str, Any]) -> None:
    """Give the interface its addresses and routes, as a host of the subnet has them."""
    lines = ["link set lo up", f"link set {NAME} mtu {JUMBO_BYTES} up"]
    for address in entry["addresses"]:
        nodad = " nodad" if ":" in address["address"] else ""
        lines.append(f"addr add {address['address']}/{address['prefix']} dev {NAME}{nodad}")
        # A gateway of a subnet is on the wire, whatever the mask says; without one the wire is all.
        way = f"via {address['gateway']} dev {NAME} onlink" if "gateway" in address else f"dev {NAME}"
        default = "::/0" if ":" in address["address"] else "0.0.0.0/0"
        lines.append(f"route add {default} {way}")
    subprocess.run(["ip", "-batch", "-"], input="\n".join(lines) + "\n", text=True, check=True)  # noqa: S607


def silence_ipv6() -> None:
    """Let the kernel not speak for itself on the interface."""
    for name, value in (("addr_gen_mode", "1"), ("accept_ra", "0"), ("router_solicitations", "0")):
        path = f"/proc/sys/net/ipv6/conf/{NAME}/{name}"
        if os.path.exists(path):  # noqa: PTH110
            with open(path, "w", encoding="ascii") as setting:  # noqa: PTH123
                setting.write(value)
