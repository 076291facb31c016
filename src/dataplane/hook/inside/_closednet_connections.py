"""Connections: the data plane's grant takes the place of the destination."""

import errno
import json
import os
import socket

import _closednet_real as real
from _closednet_datagrams import connect_datagrams
from _closednet_ends import PEERS, is_outward, numeric, source_port
from _closednet_plane import HOLE, LINE, PLANE, TOKEN, open_plane


def _ask_connect(self, host, port):
    question = {"ask": "connect", "protocol": "tcp", "address": host, "port": port}
    return LINE.ask({**question, "sourcePort": source_port(self)})


def _enter(self, answer):
    """Connects to the data plane in the place of the destination; at once, also for asyncio."""
    waits = self.gettimeout()
    replacement = None
    if self.family == socket.AF_INET6:
        replacement = open_plane()
        os.dup2(replacement.fileno(), self.fileno())
        replacement.close()
        self.settimeout(waits)
    self.settimeout(10)
    try:
        if replacement is None:
            host, _, port = PLANE.rpartition(":")
            real.connect(self, (host, int(port)))
        opening = {"kind": "relay", "grant": answer["grant"], "token": TOKEN}
        real.sendall(self, json.dumps(opening).encode() + b"\n")
    finally:
        self.settimeout(waits)


def connect(self, address):
    if not is_outward(self, address):
        return real.connect(self, address)
    host, port = numeric(self, address)
    if self.type & 0xF == socket.SOCK_DGRAM:
        return connect_datagrams(self, host, port)
    answer = _ask_connect(self, host, port)
    if answer["fate"] == "deliver":
        _enter(self, answer)
        PEERS[self] = (host, port)
        return None
    if answer["fate"] == "refuse":
        raise ConnectionRefusedError(errno.ECONNREFUSED, os.strerror(errno.ECONNREFUSED))
    return real.connect(_as_ipv4(self), HOLE.address())


def connect_ex(self, address):
    if not is_outward(self, address):
        return real.connect_ex(self, address)
    host, port = numeric(self, address)
    if self.type & 0xF == socket.SOCK_DGRAM:
        connect_datagrams(self, host, port)
        return 0
    answer = _ask_connect(self, host, port)
    if answer["fate"] == "deliver":
        _enter(self, answer)
        PEERS[self] = (host, port)
        return 0
    if answer["fate"] == "refuse":
        return errno.ECONNREFUSED
    return real.connect_ex(_as_ipv4(self), HOLE.address())


def _as_ipv4(self):
    """Lets an IPv6 socket knock at the hole, which has an IPv4 address."""
    if self.family == socket.AF_INET6:
        waits = self.gettimeout()
        other = real.socket(socket.AF_INET, socket.SOCK_STREAM)
        os.dup2(other.fileno(), self.fileno())
        other.close()
        view = real.socket(socket.AF_INET, socket.SOCK_STREAM, fileno=os.dup(self.fileno()))
        view.settimeout(waits)
        return view
    return self


def getpeername(self):
    return PEERS.get(self) or real.getpeername(self)
