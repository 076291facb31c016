"""Carries out a layout: devices, then what `ip` and `nft` are told in each namespace."""

import re
import socket
import struct
import subprocess

from namespaces import Namespaces


def build(layout: dict) -> Namespaces:
    """Makes the namespaces of a layout and joins them."""
    namespaces = Namespaces([one["name"] for one in layout["namespaces"]])
    _join(namespaces, layout["links"])
    named = [(one["name"], one) for one in layout["namespaces"]]
    # One family after the other: the devices of the first carry the routes of the second.
    for flag, is_ours in (("-4", _is_ipv4), ("-6", _is_ipv6)):
        _carry_out(
            namespaces,
            ["ip", flag, "-batch", "-"],
            {
                name: "\n".join(
                    line.removeprefix("-6 ")
                    for line in ["link set lo up", *one["commands"]]
                    if is_ours(line)
                )
                for name, one in named
            },
        )
    _carry_out(namespaces, ["nft", "-f", "-"], {name: one.get("rules", "") for name, one in named})
    return namespaces


def filter_again(namespaces: Namespaces, rules: dict[str, str]) -> None:
    """Gives namespaces other rules, and lets them forget every connection."""
    texts = {name: "flush ruleset\n" + text for name, text in rules.items()}
    _carry_out(namespaces, ["nft", "-f", "-"], texts)
    for name in rules:
        with namespaces.inside(name):
            _forget_connections()


def _is_ipv6(line: str) -> bool:
    return line.startswith("-6 ")


def _is_ipv4(line: str) -> bool:
    return not _is_ipv6(line)


def _join(namespaces: Namespaces, links: list[dict]) -> None:
    lines = []
    for link in links:
        first, second = (
            f"name {end['device']} netns {namespaces.path(end['namespace'])}"
            for end in link["ends"]
        )
        lines.append(f"link add {first} type veth peer {second}")
    subprocess.run(["ip", "-batch", "-"], input="\n".join(lines), text=True, check=True)


def _carry_out(namespaces: Namespaces, words: list[str], texts: dict[str, str]) -> None:
    """Lets a program read a text in each namespace, side by side."""
    texts = {name: text + "\n" for name, text in texts.items() if text}
    started = {name: namespaces.start(name, words, text) for name, text in texts.items()}
    for name, process in started.items():
        _, told = process.communicate()
        if process.returncode != 0:
            raise RuntimeError(f"in {name}: {told}{_line(texts[name], told)}")


def _line(text: str, told: str) -> str:
    """The line that a program names by its number."""
    number = re.search(r"-:(\d+)", told)
    return text.splitlines()[int(number[1]) - 1] if number else text


def _forget_connections() -> None:
    """What `conntrack -F` does: one netlink message (IPCTNL_MSG_CT_DELETE, no attributes)."""
    netfilter, delete, request_and_answer = 12, (1 << 8) | 2, 0x05
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, netfilter) as line:
        line.send(struct.pack("=IHHIIBBH", 20, delete, request_and_answer, 1, 0, 0, 0, 0))
        error = struct.unpack_from("=i", line.recv(4096), 16)[0]
        if error != 0:
            raise OSError(-error, "connections are not forgotten")
