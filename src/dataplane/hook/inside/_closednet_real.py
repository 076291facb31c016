"""The sockets of this Python as they were before they were put inside the VPC."""

import socket as _module

socket = _module.socket
getaddrinfo = _module.getaddrinfo
connect = socket.connect
connect_ex = socket.connect_ex
getpeername = socket.getpeername
send = socket.send
sendto = socket.sendto
sendall = socket.sendall
recvfrom = socket.recvfrom
