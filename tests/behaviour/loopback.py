"""An HTTP/1.1 server on loopback that keeps every byte it got.

It reads the socket itself, so that no library stands between what a client sent and what a test sees.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

_PATIENCE = 10.0
"""Seconds after which a connection that says nothing is given up."""


@dataclass(frozen=True)
class Received:
    """One request: its head and its body, to the byte."""

    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode("ascii")

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]

    @property
    def headers(self) -> list[tuple[str, str]]:
        """Name (in lower case) and value of each header, in the order in which they came."""
        pairs = (line.decode("latin-1").split(":", 1) for line in self.head.split(b"\r\n")[1:] if line)
        return [(name.lower(), value.strip()) for name, value in pairs]

    def header(self, name: str) -> str | None:
        """The value of a header, None where it did not come; a header that came twice fails the test."""
        values = [value for key, value in self.headers if key == name]
        assert len(values) <= 1, f"{name} came {len(values)} times"
        return values[0] if values else None


@dataclass(frozen=True)
class FakeResponse:
    """What the server says; without a `status` it hangs up instead."""

    status: int | None = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)

    @classmethod
    def of(cls, data: object, *, status: int = 200) -> FakeResponse:
        """A response whose body is `data` as JSON."""
        return cls(status, json.dumps(data).encode())

    def to_bytes(self) -> bytes:
        fields = (*self.headers, ("Content-Length", str(len(self.body))))
        head = "".join(f"{name}: {value}\r\n" for name, value in fields)
        return f"HTTP/1.1 {self.status} Said\r\n{head}\r\n".encode("latin-1") + self.body


@dataclass
class Api:
    """The server, seen from a test: `received` is what came, `response` (or `answer`) what it says."""

    url: str = ""
    received: list[Received] = field(default_factory=list)
    connections: int = 0
    response: FakeResponse = field(default_factory=FakeResponse)
    answer: Callable[[Received], FakeResponse] | None = None
    silence: threading.Event | None = None
    """If there is one, no response leaves before it is set."""

    @property
    def only(self) -> Received:
        """The request, if there was exactly one."""
        assert len(self.received) == 1
        return self.received[0]


class Listener:
    """Accepts connections for an `Api`, each in a thread of its own, until it is left."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        api.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        if self._api.silence is not None:
            self._api.silence.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._threads[0].join()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join()

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                connection.settimeout(_PATIENCE)
                self._open.append(connection)
                self._api.connections += 1
                self._start(self._converse, connection)

    def _converse(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream, suppress(OSError):
            while (head := _read_head(stream.readline)) is not None:
                length = int(Received(head, b"").header("content-length") or 0)
                received = Received(head, stream.read(length))
                response = self._response(received)
                if response.status is None:
                    return
                connection.sendall(response.to_bytes())

    def _response(self, received: Received) -> FakeResponse:
        with self._lock:
            self._api.received.append(received)
        if self._api.silence is not None:
            self._api.silence.wait(_PATIENCE)
        return self._api.response if self._api.answer is None else self._api.answer(received)


def _read_head(readline: Callable[[], bytes]) -> bytes | None:
    """The lines up to the empty one; None at the end of the connection."""
    head = b""
    while (line := readline()) not in (b"\r\n", b""):
        head += line
    return head or None
