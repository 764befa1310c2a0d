"""A server on loopback that keeps what arrives, and answers what it is told to."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from werkzeug.serving import WSGIRequestHandler, make_server


@dataclass(frozen=True, slots=True)
class Arrived:
    """A request as it was on the wire: `target` is not decoded, header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server says; no media type where there is no body."""

    status: int = 200
    media_type: str | None = None
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Server:
    """Answers each request with the same answer until it gets another one, or `afterwards` has one."""

    def __init__(self) -> None:
        self.answer = Answer()
        self.afterwards: Answer | None = None
        self.url = ""
        self._arrived: SimpleQueue[Arrived] = SimpleQueue()

    def taken(self) -> list[Arrived]:
        """All that arrived since the last time."""
        found = []
        while True:
            try:
                found.append(self._arrived.get_nowait())
            except Empty:
                return found

    def __call__(self, environ: dict[str, Any], start: Any) -> list[bytes]:
        headers = {name.lower(): value for name, value in environ["judge.headers"]}
        length = environ.get("CONTENT_LENGTH")
        stream = environ["wsgi.input"]
        body = stream.read() if environ.get("wsgi.input_terminated") else stream.read(int(length or 0))
        self._arrived.put(Arrived(environ["REQUEST_METHOD"], environ["REQUEST_URI"], headers, body))
        said = self.answer
        self.answer = self.afterwards or said
        told = [*said.headers.items()]
        if said.media_type is not None:
            told.append(("Content-Type", said.media_type))
        if said.status not in (204, 304):
            told.append(("Content-Length", str(len(said.body))))
        start(f"{said.status} Said", told)
        return [] if environ["REQUEST_METHOD"] == "HEAD" or said.status in (204, 304) else [said.body]


class _Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def make_environ(self) -> dict[str, Any]:
        """The usual, and the headers as they are: WSGI folds their names, and loses those with an underscore."""
        return {**super().make_environ(), "judge.headers": self.headers.items()}

    def log(self, *_: Any, **__: Any) -> None:
        """Say nothing."""


@contextmanager
def serving() -> Iterator[Server]:
    """A server that runs until the end of the block."""
    server = Server()
    running = make_server("127.0.0.1", 0, server, threaded=True, request_handler=_Handler)
    running.daemon_threads = True  # type: ignore[attr-defined]
    server.url = f"http://127.0.0.1:{running.server_port}"
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        running.shutdown()
        thread.join()
