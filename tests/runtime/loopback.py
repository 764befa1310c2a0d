"""A real HTTP server on loopback, which keeps what arrived to the byte."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler


@dataclass(frozen=True)
class Arrived:
    line: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]


@dataclass(frozen=True)
class FakeResponse:
    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    pieces: tuple[bytes, ...] = ()
    """Sent one by one as chunks in place of the body, each when the gate is open."""
    whole: bool = True
    """Whether the end of the chunks is sent, or the connection cut."""


@dataclass
class Server:
    url: str
    arrived: list[Arrived] = field(default_factory=list)
    responses: list[FakeResponse] = field(default_factory=list)
    delay: threading.Event | None = None
    gate: threading.Semaphore | None = None
    """Released once for each piece that may leave."""

    def answer(self, *responses: FakeResponse) -> None:
        self.responses[:] = responses


def handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            body = self.body()
            server.arrived.append(Arrived(self.requestline, self.headers.items(), body))
            if server.delay is not None:
                server.delay.wait(5)
            response = (
                server.responses.pop(0) if len(server.responses) > 1 else (server.responses or [FakeResponse()])[0]
            )
            self.send_response(response.status)
            for name, value in response.headers:
                self.send_header(name, value)
            if response.pieces:
                self.send_pieces(response)
                return
            self.send_header("Content-Length", str(len(response.body)))
            self.end_headers()
            self.wfile.write(response.body)

        def body(self) -> bytes:
            """All of it: what is left unread resets the connection when it is closed, before the response is read."""
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            chunks = []
            while size := int(self.rfile.readline(), 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(chunks)

        def send_pieces(self, response: FakeResponse) -> None:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for piece in response.pieces:
                if server.gate is not None:
                    server.gate.acquire(timeout=5)
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            if response.whole:
                self.wfile.write(b"0\r\n\r\n")
            self.close_connection = not response.whole

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = handle_any

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler
