"""A server on loopback that says to each request what its path asks for, also what no server should say."""

from __future__ import annotations

import gzip
import json
import socket
import socketserver
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from urllib.parse import unquote


def head(*lines: str, status: str = "200 OK") -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", "Content-Type: application/json", *lines, "", ""]).encode()


@cache
def bomb(megabytes: int) -> bytes:
    """Zeros that are a thousandth of their size when they are compressed."""
    packer = zlib.compressobj(9, wbits=31)
    return b"".join([packer.compress(bytes(2**20)) for _ in range(megabytes)]) + packer.flush()


def coded(coding: str, body: bytes) -> bytes:
    return head(f"Content-Encoding: {coding}", f"Content-Length: {len(body)}") + body


def gzipped(body: bytes) -> bytes:
    return coded("gzip", body)


def chunked(*lines: bytes) -> bytes:
    return head("Transfer-Encoding: chunked") + b"".join(lines)


def by_bytes(coding: str, body: bytes) -> bytes:
    """A coded body of which each byte is a chunk."""
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in body)
    return head(f"Content-Encoding: {coding}", "Transfer-Encoding: chunked") + chunks + b"0\r\n\r\n"


JSON = b'{"a": [1, 2, 3]}'


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
    "two-lengths": lambda: head("Content-Length: 16", "Content-Length: 17") + JSON,
    "no-length": lambda: head("Content-Length: many") + JSON,
    "too-long": lambda: head("Content-Length: 16") + JSON + b"HTTP/1.1 200 OK\r\n\r\n",
    "bad-chunk-header": lambda: chunked(b"zz\r\n", JSON, b"\r\n0\r\n\r\n"),
    "bad-chunk-end": lambda: chunked(b"10\r\n", JSON, b"zz0\r\n\r\n"),
    "no-last-chunk": lambda: chunked(b"10\r\n", JSON, b"\r\n"),
    "chunked-with-a-length": lambda: head("Content-Length: 3", "Transfer-Encoding: chunked")
    + b"10\r\n"
    + JSON
    + b"\r\n0\r\n\r\n",
    "half-a-gzip": lambda: gzipped(gzip.compress(JSON)[:-10]),
    "two-gzips": lambda: gzipped(gzip.compress(JSON[:5]) + gzip.compress(JSON[5:])),
    "gzip-and-more": lambda: gzipped(gzip.compress(JSON) + b"and more"),
    "bad-deflate": lambda: coded("deflate", b"this is no deflate"),
    "deflate": lambda: coded("deflate", zlib.compress(JSON)),
    "raw-deflate": lambda: coded("deflate", zlib.compress(JSON, wbits=-15)),
    "deflate-by-bytes": lambda: by_bytes("deflate", zlib.compress(JSON)),
    "raw-deflate-by-bytes": lambda: by_bytes("deflate", zlib.compress(JSON, wbits=-15)),
    "gzips-by-bytes": lambda: by_bytes("gzip", gzip.compress(JSON[:5]) + gzip.compress(JSON[5:])),
    "brotli": lambda: coded("br", b"whatever it is"),
    "unknown-coding": lambda: coded("utf-8", JSON),
    "six-gzips": lambda: coded("gzip, gzip, gzip, gzip, gzip, gzip", JSON),
    "nested-bomb": lambda: coded("gzip, gzip, gzip", gzip.compress(gzip.compress(bomb(50)))),
    "no-json": lambda: head("Content-Length: 5") + b"[1, 2",
    "no-characters": lambda: head("Content-Length: 5") + b'"\xff\xfe!"',
    "no-charset": lambda: head("Content-Length: 16").replace(b"json", b"json; charset=klingon") + JSON,
    "no-status": lambda: b"HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n",
    "no-colon": lambda: head("What is this", "Content-Length: 16") + JSON,
    "endless-head": lambda: head("X: " + "x" * 200_000, "Content-Length: 16") + JSON,
    "upgrade": lambda: b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    "more-than-a-body": lambda: head("Content-Length: 16") + JSON + head("Content-Length: 10") + b'"smuggled"',
    "more-than-none": lambda: head(status="204 None") + head("Content-Length: 10") + b'"smuggled"',
    "more-than-an-error": lambda: head("Content-Length: 2", status="404 No") + b"{}smuggled",
    "more-than-chunks": lambda: chunked(b"10\r\n", JSON, b"\r\n0\r\n\r\n", head("Content-Length: 10"), b'"smuggled"'),
    "circle": lambda: head("Location: /circle", "Content-Length: 0", status="307 Round"),
    "ftp": lambda: head("Location: ftp://127.0.0.1/x", "Content-Length: 0", status="307 Away"),
    "see-other": lambda: head("Location: /x", "Content-Length: 0", status="303 There"),
    "endless-event": lambda: head("Transfer-Encoding: chunked").replace(b"application/json", b"text/event-stream")
    + (b"8000\r\n" + b"data: ".ljust(0x8000, b"x") + b"\r\n") * 64,
    "endless-lines": lambda: head("Transfer-Encoding: chunked").replace(b"application/json", b"text/event-stream")
    + (b"8000\r\n" + b"data: x\n" * 0x1000 + b"\r\n") * 64,
}
"""What is said before the connection is closed."""


KEPT = ("circle", "ftp", "see-other", "more-than-")
"""After which the connection is kept."""
DRIPS = {"drip-a-head": b"HTTP/1.1 200 OK\r\nX: ", "drip-a-body": head("Content-Length: 100000")}
"""What is said at once, before a space each 20 milliseconds."""


class Handler(socketserver.StreamRequestHandler):
    server: Threads

    def handle(self) -> None:
        while line := self.rfile.readline():
            self.server.asked += 1
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
            self.server.stop.wait(30)
        elif name == "stall-in-the-body":
            self.wfile.write(head("Content-Length: 10") + b"[1, 2")
            self.server.stop.wait(30)
        elif name == "reset-in-the-body":
            self.wfile.write(head("Content-Length: 10") + b"[1, 2")
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif name in DRIPS:
            self.wfile.write(DRIPS[name])
            while not self.server.stop.wait(0.02):
                self.wfile.write(b" ")
        elif name in SAYS:
            self.wfile.write(SAYS[name]())
            return name.startswith(KEPT)
        elif name == "status":
            self.wfile.write(self.status(path))
            return True
        else:
            said = json.dumps({"path": path, "headers": fields, "body": body.decode("latin-1")}).encode()
            self.wfile.write(head(f"Content-Length: {len(said)}") + said)
            return True
        return False

    def status(self, path: str) -> bytes:
        """What a path asks for: `/status?503&Retry-After=1`."""
        code, *lines = (unquote(part) for part in path.partition("?")[2].split("&"))
        return head(*(line.replace("=", ": ", 1) for line in lines), "Content-Length: 2", status=f"{code} Said") + b"{}"


class Threads(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128
    asked = 0
    stop: threading.Event

    def handle_error(self, request: object, client_address: object) -> None:
        """A client may leave early."""


class Address(str):
    """The URL of a server; `server.asked` says how many requests have come."""

    server: Threads


@contextmanager
def misbehaving() -> Iterator[Address]:
    """Yield the URL of the server."""
    with Threads(("127.0.0.1", 0), Handler) as server:
        server.stop = threading.Event()
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        address = Address(f"http://127.0.0.1:{server.server_address[1]}")
        address.server = server
        yield address
        server.stop.set()
        server.shutdown()
        thread.join()
