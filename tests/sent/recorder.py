"""A server on loopback that keeps each request to the byte, chunks included, and answers what it was told."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import BinaryIO, Self

NO = b"HTTP/1.1 418 No\r\nContent-Length: 0\r\n\r\n"
"""A refusal that leads to no second request."""
_PATIENCE = 20.0
"""Seconds after which a connection that says nothing is given up."""


class Recorder:
    """Listens until it is left; `taken` gives what came since it was asked last."""

    def __init__(self, responses: Sequence[bytes] = (NO,)) -> None:
        self.responses = responses
        """One for each request since `taken`, the last one for all that follow."""
        self._received: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []

    def taken(self) -> tuple[bytes, ...]:
        """The requests since the last time, in the order in which they came."""
        received, self._received = tuple(self._received), []
        return received

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        for each in (self._socket, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._socket.close()

    def _start(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                connection.settimeout(_PATIENCE)
                self._open.append(connection)
                self._start(self._converse, connection)

    def _converse(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream, suppress(OSError):
            while request := _read(stream):
                self._received.append(request)
                connection.sendall(self.responses[min(len(self._received), len(self.responses)) - 1])


def _read(stream: BinaryIO) -> bytes:
    """One request as it came; nothing at the end of the connection."""
    head = _until_empty_line(stream)
    fields = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if line)
    if b"chunked" in fields.get(b"transfer-encoding", b""):
        return head + _chunks(stream)
    return head + stream.read(int(fields.get(b"content-length", b"0")))


def _until_empty_line(stream: BinaryIO) -> bytes:
    lines = b""
    while line := stream.readline():
        lines += line
        if line == b"\r\n":
            break
    return lines


def _chunks(stream: BinaryIO) -> bytes:
    found = b""
    while size := stream.readline():
        found += size
        if not int(size, 16):
            return found + _until_empty_line(stream)
        found += stream.read(int(size, 16) + 2)
    return found
