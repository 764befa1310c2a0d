"""A server on loopback that says to each request what its path asks for, also what no server should say."""

from __future__ import annotations

import json
import socket
import socketserver
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager


def head(*lines: str, status: str = "200 OK") -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", "Content-Type: application/json", *lines, "", ""]).encode()


def bomb(megabytes: int) -> bytes:
    """Zeros that are a thousandth of their size when they are compressed."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join([packer.compress(bytes(2**20)) for _ in range(megabytes)]) + packer.flush()


def gzipped(body: bytes) -> bytes:
    return head("Content-Encoding: gzip", f"Content-Length: {len(body)}") + body


SAYS: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "half-a-head": lambda: b"HTTP/1.1 200 OK\r\nContent-",
    "half-a-body": lambda: head("Content-Length: 10") + b"[1, 2",
    "half-a-chunk": lambda: head("Transfer-Encoding: chunked") + b"a\r\n[1, 2",
    "half-of-an-error": lambda: head("Content-Length: 10", status="500 Oh") + b"[1, 2",
    "no-http": lambda: b"SSH-2.0-OpenSSH_9.9\r\n\r\n",
    "bad-gzip": lambda: gzipped(b"this is no gzip"),
    "bomb": lambda: gzipped(bomb(300)),
    "error-bomb": lambda: gzipped(bomb(300)).replace(b"200 OK", b"500 Oh"),
    "large": lambda: head("Content-Length: 999999999999"),
    "endless-event": lambda: head("Transfer-Encoding: chunked").replace(b"application/json", b"text/event-stream")
    + (b"8000\r\n" + b"data: ".ljust(0x8000, b"x") + b"\r\n") * 64,
    "endless-lines": lambda: head("Transfer-Encoding: chunked").replace(b"application/json", b"text/event-stream")
    + (b"8000\r\n" + b"data: x\n" * 0x1000 + b"\r\n") * 64,
}
"""What is said before the connection is closed."""


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        while line := self.rfile.readline():
            fields = dict(iter(self.field, ("", "")))
            body = self.rfile.read(int(fields.get("content-length", 0)))
            path = line.split()[1].decode()
            if not self.answer(path.split("?")[0].removeprefix("/"), path, fields, body):
                return

    def field(self) -> tuple[str, str]:
        name, _, value = self.rfile.readline().decode().partition(":")
        return name.strip().lower(), value.strip()

    def answer(self, name: str, path: str, fields: dict[str, str], body: bytes) -> bool:
        """Whether the connection is kept."""
        if name == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif name == "stall":
            self.server.stop.wait(30)  # type: ignore[attr-defined]
        elif name == "stall-in-the-body":
            self.wfile.write(head("Content-Length: 10") + b"[1, 2")
            self.server.stop.wait(30)  # type: ignore[attr-defined]
        elif name in SAYS:
            self.wfile.write(SAYS[name]())
        else:
            said = json.dumps({"path": path, "headers": fields, "body": body.decode("latin-1")}).encode()
            self.wfile.write(head(f"Content-Length: {len(said)}") + said)
            return True
        return False


class Threads(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A client may leave early."""


@contextmanager
def misbehaving() -> Iterator[str]:
    """Yield the URL of the server."""
    with Threads(("127.0.0.1", 0), Handler) as server:
        server.stop = threading.Event()  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.stop.set()  # type: ignore[attr-defined]
        server.shutdown()
        thread.join()
