"""Where a socket sends from and to."""

import random
import weakref

from _closednet_names import INTERNET, getaddrinfo, is_numeric, is_own

_EPHEMERAL = (32768, 60999)

PEERS = weakref.WeakKeyDictionary()
"""Whom a socket believes to speak with, where the data plane stands in its place."""


def numeric(self, address):
    host, port = address[0], address[1]
    if not is_numeric(host):
        host = getaddrinfo(host, port, self.family)[0][4][0]
    return host, port


def source_port(self):
    bound = self.getsockname()[1]
    return bound or random.randint(*_EPHEMERAL)


def is_outward(self, address):
    return (
        self.family in INTERNET
        and isinstance(address, tuple)
        and not is_own(address[0].decode() if isinstance(address[0], bytes) else address[0])
    )
