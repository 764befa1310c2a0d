"""Fixtures for the runtime: a server on loopback, and a clean environment."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer

import pytest

from .loopback import Server, handler


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server("")
    listening = ThreadingHTTPServer(("127.0.0.1", 0), handler(state))
    listening.daemon_threads = True
    listening.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client may leave early
    state.url = f"http://127.0.0.1:{listening.server_port}"
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield state
    if state.delay is not None:
        state.delay.set()
    listening.shutdown()
    listening.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def no_token_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GRADIENT_ACCESS_TOKEN", raising=False)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def token() -> str:
    """A token with characters that are escaped in some places."""
    return "tok-3f9a/b+c=d-e8"
