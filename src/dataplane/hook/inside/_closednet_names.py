"""Names, resolved as the VPC resolves them."""

import socket
import time

import _closednet_real as real
from _closednet_plane import LINE

INTERNET = (socket.AF_INET, socket.AF_INET6)
_RESOLVER_PATIENCE_SECONDS = 10


def is_own(host):
    return host in (None, "", "localhost", "::1", "0.0.0.0", "::") or str(host).startswith("127.")


def is_numeric(host):
    for family in INTERNET:
        try:
            socket.inet_pton(family, host.split("%")[0])
            return True
        except OSError:
            pass
    return False


def _no_such_name():
    # The platform's own words for it.
    real.getaddrinfo("no address", None, flags=socket.AI_NUMERICHOST)


def _addresses(host):
    answer = LINE.ask({"ask": "resolve", "host": host})["decision"]
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
    if is_own(name) or is_numeric(name):
        return real.getaddrinfo(host, port, family, type, proto, flags)
    found = []
    for address in _addresses(name):
        is_6 = ":" in address
        if family in (0, socket.AF_INET6 if is_6 else socket.AF_INET):
            numeric = flags & ~socket.AI_CANONNAME | socket.AI_NUMERICHOST
            found += real.getaddrinfo(address, port, 0, type, proto, numeric)
    if not found:
        code = getattr(socket, "EAI_NODATA", socket.EAI_NONAME)
        raise socket.gaierror(code, "No address associated with hostname")
    return found


def gethostbyname(host):
    return getaddrinfo(host, None, socket.AF_INET)[0][4][0]


def gethostbyname_ex(host):
    found = getaddrinfo(host, None, socket.AF_INET, socket.SOCK_STREAM)
    return host, [], [one[4][0] for one in found]
