"""The one way out: a port of the loopback interface, joined to the gateway's socket outside."""

from __future__ import annotations

import contextlib
import os
import socket
import threading

CHUNK_BYTES = 64 * 1024
CONNECTIONS_AT_ONCE = 64


class Forwarder:
    """Listens before the program starts; only this process knows where the gateway is."""

    def __init__(self, gateway: str, port: int) -> None:
        folder, self._name = os.path.split(gateway)
        self._folder = os.open(folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
        self._port = port
        self._free = threading.BoundedSemaphore(CONNECTIONS_AT_ONCE)

    def listen(self) -> None:
        """Take connections from now on."""
        self._listener = socket.create_server(("127.0.0.1", self._port), backlog=256)
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            self._free.acquire()
            client, _ = self._listener.accept()
            threading.Thread(target=self._join, args=(client,), daemon=True).start()

    def _join(self, client: socket.socket) -> None:
        try:
            with client, socket.socket(socket.AF_UNIX) as gateway:
                # The folder is on no path of this root; the process still holds it open.
                gateway.connect(f"/proc/self/fd/{self._folder}/{self._name}")
                back = threading.Thread(target=_pass_on, args=(gateway, client), daemon=True)
                back.start()
                _pass_on(client, gateway)
                back.join()
        except OSError:
            pass
        finally:
            self._free.release()


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while chunk := source.recv(CHUNK_BYTES):
            target.sendall(chunk)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)
