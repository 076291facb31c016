"""Carries out a layout: devices, then what `ip` and `nft` are told in each namespace."""

import subprocess

from namespaces import Namespaces


def build(layout: dict) -> Namespaces:
    """Makes the namespaces of a layout and joins them."""
    namespaces = Namespaces([one["name"] for one in layout["namespaces"]])
    _join(namespaces, layout["links"])
    started = []
    for one in layout["namespaces"]:
        lines = ["link set lo up", *one["commands"]]
        flag = "-6 "
        older = [line for line in lines if not line.startswith(flag)]
        newer = [line.removeprefix(flag) for line in lines if line.startswith(flag)]
        # One after the other: the devices of the first batch carry the routes of the second.
        script = "ip -4 -batch - <<'.'\n" + "\n".join(older) + "\n.\n"
        if newer:
            script += "ip -6 -batch - <<'.'\n" + "\n".join(newer) + "\n.\n"
        started.append(namespaces.start(one["name"], ["sh", "-e", "-s"], script))
        if "rules" in one:
            started.append(_filter(namespaces, one["name"], one["rules"]))
    _finish(started)
    return namespaces


def filter_again(namespaces: Namespaces, rules: dict[str, str]) -> None:
    """Gives namespaces other rules, and lets them forget every connection."""
    _finish([_filter(namespaces, name, text) for name, text in rules.items()])
    for name in rules:
        with namespaces.inside(name):
            _forget_connections()


def _join(namespaces: Namespaces, links: list[dict]) -> None:
    lines = []
    for link in links:
        first, second = (
            f"name {end['device']} netns {namespaces.path(end['namespace'])}"
            for end in link["ends"]
        )
        lines.append(f"link add {first} type veth peer {second}")
    text = "\n".join(lines)
    subprocess.run(["ip", "-batch", "-"], input=text, text=True, check=True)


def _filter(namespaces: Namespaces, name: str, rules: str) -> subprocess.Popen[str]:
    return namespaces.start(name, ["nft", "-f", "-"], "flush ruleset\n" + rules + "\n")


def _finish(started: list[subprocess.Popen[str]]) -> None:
    for process in started:
        _, told = process.communicate()
        if process.returncode != 0:
            raise RuntimeError(f"{process.args}: {told}")


def _forget_connections() -> None:
    """What `conntrack -F` does: one netlink message (IPCTNL_MSG_CT_DELETE, no attributes)."""
    import socket
    import struct

    netfilter, delete, request_and_answer = 12, (1 << 8) | 2, 0x05
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, netfilter) as line:
        line.send(struct.pack("=IHHIIBBH", 20, delete, request_and_answer, 1, 0, 0, 0, 0))
        error = struct.unpack_from("=i", line.recv(4096), 16)[0]
        if error != 0:
            raise OSError(-error, "connections are not forgotten")
