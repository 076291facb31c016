"""Puts this Python program's sockets inside the VPC.

Python loads this before any program. Names and connections are asked of the data plane; what it
drops is sent to a listener of our own whose queue is full, so that the kernel itself waits, times
out and words the error. Sockets to this machine's own loopback are left alone.
"""

import os

if os.environ.get("CLOSEDNET_PLANE"):
    import socket

    from _closednet_connections import connect, connect_ex, getpeername
    from _closednet_datagrams import recvfrom, send, sendto
    from _closednet_names import getaddrinfo, gethostbyname, gethostbyname_ex

    socket.getaddrinfo = getaddrinfo
    socket.gethostbyname = gethostbyname
    socket.gethostbyname_ex = gethostbyname_ex
    for _hooked in (connect, connect_ex, send, sendto, recvfrom, getpeername):
        setattr(socket.socket, _hooked.__name__, _hooked)
