"""Puts this Python program's sockets inside the VPC.

Python loads this before any program. Names and connections are asked of the data plane; what it
drops is sent to a listener of our own whose queue is full, so that the kernel itself waits, times
out and words the error. Sockets to this machine's own loopback are left alone.
"""

import errno
import json
import os
import random
import socket
import threading
import time
import weakref

_PLANE = os.environ.get("CLOSEDNET_PLANE", "")
_TOKEN = os.environ.get("CLOSEDNET_PLANE_TOKEN", "")
_EPHEMERAL = (32768, 60999)
_RESOLVER_PATIENCE_SECONDS = 10
_INTERNET = (socket.AF_INET, socket.AF_INET6)

_socket = socket.socket
_connect = _socket.connect
_connect_ex = _socket.connect_ex
_getaddrinfo = socket.getaddrinfo
_getpeername = _socket.getpeername
_send = _socket.send
_sendto = _socket.sendto
_sendall = _socket.sendall
_recvfrom = _socket.recvfrom

_peers = weakref.WeakKeyDictionary()
_helpers = weakref.WeakKeyDictionary()


class _Line:
    """The line to the data plane, one for each process."""

    def __init__(self):
        self.lock = threading.Lock()
        self.pid = None
        self.file = None
        self.count = 0

    def ask(self, question):
        with self.lock:
            if self.pid != os.getpid():
                self._open()
            self.count += 1
            self.file.write(json.dumps({"id": self.count, **question}).encode() + b"\n")
            self.file.flush()
            line = self.file.readline()
        if not line:
            raise ConnectionResetError(errno.ECONNRESET, "closednet: the data plane is gone")
        return json.loads(line)

    def _open(self):
        line = _open_plane()
        _sendall(line, json.dumps({"kind": "control", "token": _TOKEN}).encode() + b"\n")
        self.file = line.makefile("rwb")
        self.pid = os.getpid()


def _open_plane():
    host, _, port = _PLANE.rpartition(":")
    line = _socket(socket.AF_INET, socket.SOCK_STREAM)
    _connect(line, (host, int(port)))
    return line


_line = _Line()


class _Hole:
    """A listener whose queue is full: the kernel drops what knocks there."""

    def __init__(self):
        self.pid = None

    def address(self):
        if self.pid != os.getpid():
            self.listener = _socket(socket.AF_INET, socket.SOCK_STREAM)
            self.listener.bind(("127.0.0.1", 0))
            self.listener.listen(0)
            self.knocking = []
            for _ in range(4):
                knock = _socket(socket.AF_INET, socket.SOCK_STREAM)
                knock.setblocking(False)
                _connect_ex(knock, self.listener.getsockname())
                self.knocking.append(knock)
            self.pid = os.getpid()
        return self.listener.getsockname()


_hole = _Hole()


def _is_own(host):
    return host in (None, "", "localhost", "::1", "0.0.0.0", "::") or str(host).startswith("127.")


def _is_numeric(host):
    for family in _INTERNET:
        try:
            socket.inet_pton(family, host.split("%")[0])
            return True
        except OSError:
            pass
    return False


def _no_such_name():
    # The platform's own words for it.
    _getaddrinfo("no address", None, flags=socket.AI_NUMERICHOST)


def _addresses(host):
    answer = _line.ask({"ask": "resolve", "host": host})["decision"]
    kind = answer["kind"]
    if kind == "resolve":
        return answer["addresses"]
    if kind == "no-such-name":
        _no_such_name()
    if kind == "no-address":
        code = getattr(socket, "EAI_NODATA", socket.EAI_NONAME)
        raise socket.gaierror(code, "No address associated with hostname")
    if kind == "silence":
        time.sleep(_RESOLVER_PATIENCE_SECONDS)
    raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    name = host.decode() if isinstance(host, bytes) else host
    if _is_own(name) or _is_numeric(name):
        return _getaddrinfo(host, port, family, type, proto, flags)
    found = []
    for address in _addresses(name):
        is_6 = ":" in address
        if family in (0, socket.AF_INET6 if is_6 else socket.AF_INET):
            numeric = flags & ~socket.AI_CANONNAME | socket.AI_NUMERICHOST
            found += _getaddrinfo(address, port, 0, type, proto, numeric)
    if not found:
        code = getattr(socket, "EAI_NODATA", socket.EAI_NONAME)
        raise socket.gaierror(code, "No address associated with hostname")
    return found


def gethostbyname(host):
    return getaddrinfo(host, None, socket.AF_INET)[0][4][0]


def gethostbyname_ex(host):
    found = getaddrinfo(host, None, socket.AF_INET, socket.SOCK_STREAM)
    return host, [], [one[4][0] for one in found]


def _numeric(self, address):
    host, port = address[0], address[1]
    if not _is_numeric(host):
        host = getaddrinfo(host, port, self.family)[0][4][0]
    return host, port


def _source_port(self):
    bound = self.getsockname()[1]
    return bound or random.randint(*_EPHEMERAL)


def _is_outward(self, address):
    return (
        self.family in _INTERNET
        and isinstance(address, tuple)
        and not _is_own(address[0].decode() if isinstance(address[0], bytes) else address[0])
    )


def _ask_connect(self, host, port):
    question = {"ask": "connect", "protocol": "tcp", "address": host, "port": port}
    return _line.ask({**question, "sourcePort": _source_port(self)})


def _enter(self, answer):
    """Connects to the data plane in the place of the destination; at once, also for asyncio."""
    waits = self.gettimeout()
    replacement = None
    if self.family == socket.AF_INET6:
        replacement = _open_plane()
        os.dup2(replacement.fileno(), self.fileno())
        replacement.close()
        self.settimeout(waits)
    self.settimeout(10)
    try:
        if replacement is None:
            host, _, port = _PLANE.rpartition(":")
            _connect(self, (host, int(port)))
        opening = {"kind": "relay", "grant": answer["grant"], "token": _TOKEN}
        _sendall(self, json.dumps(opening).encode() + b"\n")
    finally:
        self.settimeout(waits)


def connect(self, address):
    if not _is_outward(self, address):
        return _connect(self, address)
    host, port = _numeric(self, address)
    if self.type & 0xF == socket.SOCK_DGRAM:
        return _connect_datagrams(self, host, port)
    answer = _ask_connect(self, host, port)
    if answer["fate"] == "deliver":
        _enter(self, answer)
        _peers[self] = (host, port)
        return None
    if answer["fate"] == "refuse":
        raise ConnectionRefusedError(errno.ECONNREFUSED, os.strerror(errno.ECONNREFUSED))
    return _connect(_as_ipv4(self), _hole.address())


def connect_ex(self, address):
    if not _is_outward(self, address):
        return _connect_ex(self, address)
    host, port = _numeric(self, address)
    if self.type & 0xF == socket.SOCK_DGRAM:
        _connect_datagrams(self, host, port)
        return 0
    answer = _ask_connect(self, host, port)
    if answer["fate"] == "deliver":
        _enter(self, answer)
        _peers[self] = (host, port)
        return 0
    if answer["fate"] == "refuse":
        return errno.ECONNREFUSED
    return _connect_ex(_as_ipv4(self), _hole.address())


def _as_ipv4(self):
    """Lets an IPv6 socket knock at the hole, which has an IPv4 address."""
    if self.family == socket.AF_INET6:
        waits = self.gettimeout()
        other = _socket(socket.AF_INET, socket.SOCK_STREAM)
        os.dup2(other.fileno(), self.fileno())
        other.close()
        view = _socket(socket.AF_INET, socket.SOCK_STREAM, fileno=os.dup(self.fileno()))
        view.settimeout(waits)
        return view
    return self


def _connect_datagrams(self, host, port):
    helper = _socket(socket.AF_INET, socket.SOCK_DGRAM)
    helper.bind(("127.0.0.1", 0))
    _connect(self, helper.getsockname())
    _helpers[self] = helper
    _peers[self] = (host, port)


def _ask_datagram(self, data, host, port):
    import base64

    question = {"ask": "datagram", "protocol": "udp", "address": host, "port": port}
    payload = base64.b64encode(bytes(data)).decode()
    answer = _line.ask({**question, "sourcePort": _source_port(self), "payload": payload})
    return answer["fate"], [base64.b64decode(one) for one in answer.get("replies", [])]


def _receive(self, helper, replies):
    to = ("127.0.0.1", self.getsockname()[1])
    for reply in replies:
        _sendto(helper, reply, to)


def send(self, data, flags=0):
    helper = _helpers.get(self)
    if helper is None:
        return _send(self, data, flags)
    fate, replies = _ask_datagram(self, data, *_peers[self])
    if fate == "refuse":
        # Nobody is there now, and the kernel says so at the next call.
        helper.close()
        return _send(self, data, flags)
    _receive(self, helper, replies)
    return len(data)


def sendto(self, data, *rest):
    address = rest[-1]
    if self.type & 0xF != socket.SOCK_DGRAM or not _is_outward(self, address):
        return _sendto(self, data, *rest)
    host, port = _numeric(self, address)
    if not self.getsockname()[1]:
        self.bind(("127.0.0.1", 0))
    _, replies = _ask_datagram(self, data, host, port)
    helper = _socket(socket.AF_INET, socket.SOCK_DGRAM)
    helper.bind(("127.0.0.1", 0))
    _senders[helper.getsockname()] = (host, port)
    _receive(self, helper, replies)
    _kept.append(helper)
    del _kept[:-64]
    return len(data)


_senders = {}
_kept = []


def recvfrom(self, *args):
    data, sender = _recvfrom(self, *args)
    return data, _senders.get(sender, sender)


def getpeername(self):
    return _peers.get(self) or _getpeername(self)


if _PLANE:
    socket.getaddrinfo = getaddrinfo
    socket.gethostbyname = gethostbyname
    socket.gethostbyname_ex = gethostbyname_ex
    for _hooked in (connect, connect_ex, send, sendto, recvfrom, getpeername):
        setattr(_socket, _hooked.__name__, _hooked)
