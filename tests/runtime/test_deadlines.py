"""How long a call takes in all: by clocks of our own, and by servers that are slow."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

import httpx2
import pytest
from gradient import (
    APIConnectionError,
    APITimeoutError,
    AsyncGradient,
    ClientCredentials,
    Gradient,
    Headers,
    InternalServerError,
    Request,
    Response,
    Timeout,
)
from gradient._runtime.call.operation import Operation
from gradient._runtime.clock import Clock
from gradient._runtime.stream import framing
from gradient._runtime.stream.stream import open_stream, open_stream_async
from gradient._runtime.stream.stream_call import StreamOperation

GET: Operation[Any] = Operation("GET", "/x", returns="object")
EVENTS: StreamOperation[Any, None] = StreamOperation("GET", "/e", items=framing.Events(item="Any"))
GOOD = Response(200, Headers([("Content-Type", "application/json")]), b"{}")
BAD = Response(503)


class Moving(Clock):
    """A clock that only pauses and slow transports move."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.pauses: list[float] = []

    def monotonic(self) -> float:
        return self.time

    def now(self) -> float:
        return self.time

    def chance(self) -> float:
        return 1.0

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


class Slow:
    """Takes so many seconds for each answer, on a moving clock."""

    def __init__(self, clock: Moving, seconds: float, *answers: Response | Exception) -> None:
        self.clock, self.seconds, self.answers = clock, seconds, list(answers)
        self.requests: list[Request] = []

    def send(self, request: Request, /) -> Response:
        self.requests.append(request)
        self.clock.time += self.seconds
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None: ...


class SlowAsync(Slow):
    async def send(self, request: Request, /) -> Response:  # type: ignore[override]
        return Slow.send(self, request)

    async def close(self) -> None: ...  # type: ignore[override]


def run_sync(seconds: float, *answers: Response | Exception, **settings: Any) -> tuple[Any, Slow, Moving]:
    transport = Slow(clock := Moving(), seconds, *answers)
    client = Gradient(http_client=transport, **{"access_token": "tok-123456", **settings})
    client._clock = clock
    try:
        result: Any = client.call(GET)
    except Exception as error:
        result = error
    return result, transport, clock


def run_async(seconds: float, *answers: Response | Exception, **settings: Any) -> tuple[Any, Slow, Moving]:
    transport = SlowAsync(clock := Moving(), seconds, *answers)
    client = AsyncGradient(http_client=transport, **{"access_token": "tok-123456", **settings})
    client._clock = clock
    try:
        result: Any = asyncio.run(client.call(GET))
    except Exception as error:
        result = error
    return result, transport, clock


Run = Callable[..., tuple[Any, Slow, Moving]]
by_both = pytest.mark.parametrize("run", [run_sync, run_async], ids=["sync", "async"])


@by_both
def test_attempts_and_pauses_are_inside_the_total(run: Run) -> None:
    error, transport, clock = run(4.0, BAD, timeout=9, max_retries=10)

    assert isinstance(error, InternalServerError)
    assert len(transport.requests) == 2
    assert (clock.time, clock.pauses) == (1008.5, [0.5])


@by_both
def test_each_attempt_has_what_is_left(run: Run) -> None:
    _, transport, _ = run(4.0, BAD, GOOD, timeout=Timeout(9, connect=2))

    first, second = (request.timeout for request in transport.requests)
    assert first == Timeout(9, connect=2)
    assert second == Timeout(9, connect=2, read=4.5, write=4.5, pool=4.5)


@by_both
def test_a_wait_that_is_longer_than_what_is_left_is_not_begun(run: Run) -> None:
    error, transport, clock = run(1.0, Response(503, Headers([("Retry-After", "30")])), timeout=20)

    assert isinstance(error, InternalServerError)
    assert "30 s" in str(error)
    assert (len(transport.requests), clock.pauses) == (1, [])


@by_both
def test_a_failure_after_the_end_is_the_last_word(run: Run) -> None:
    error, transport, _ = run(10.0, ConnectionResetError("gone"), timeout=9)

    assert isinstance(error, APIConnectionError)
    assert len(transport.requests) == 1


@by_both
def test_a_token_is_fetched_inside_the_total(run: Run) -> None:
    grant = ClientCredentials(client_id="me", client_secret="s", token_url="https://login.example/token")
    token = Response(200, Headers(), b'{"access_token": "a"}')

    error, transport, _ = run(5.0, token, GOOD, timeout=5, access_token=grant)

    assert isinstance(error, APITimeoutError)
    assert len(transport.requests) == 1


@by_both
def test_none_waits_for_ever_and_the_default_ten_minutes(run: Run) -> None:
    endless, transport, _ = run(10_000.0, BAD, GOOD, timeout=None)
    usual, other, _ = run(601.0, BAD, GOOD, timeout=Timeout())

    assert endless == {}
    assert transport.requests[0].timeout == Timeout(None)
    assert isinstance(usual, InternalServerError)
    assert len(other.requests) == 1


WRONG: list[tuple[Any, type[Exception]]] = [
    *((value, ValueError) for value in (-1, 0, 0.0, float("nan"), float("inf"), -0.5, 1e300, 10**400)),
    *((value, TypeError) for value in ("5", True, False, b"5", [1], (5, 5), object())),
]


@pytest.mark.parametrize(("wrong", "kind"), WRONG)
def test_what_is_no_time_is_refused_at_once(wrong: Any, kind: type[Exception]) -> None:
    client = Gradient(access_token="t", http_client=Slow(Moving(), 0.0, GOOD))
    for refused in (
        lambda: Gradient(access_token="t", timeout=wrong),
        lambda: AsyncGradient(access_token="t", timeout=wrong),
        lambda: client.with_options(timeout=wrong),
        lambda: client.call(GET, options={"timeout": wrong}),
        lambda: Timeout(wrong),
        lambda: Timeout(total=wrong),
        lambda: Timeout(read=wrong),
        lambda: Timeout(connect=wrong),
    ):
        with pytest.raises(kind, match="timeout"):
            refused()


class Session:
    """What requests has: it sends requests of its own."""

    def send(self, request: object) -> None: ...
    def close(self) -> None: ...
    def get_adapter(self, url: str) -> None: ...


@pytest.mark.parametrize(
    "wrong",
    [object(), "http://proxy", 5, httpx2.Client, httpx2.AsyncClient, {}, Slow, Session()],
    ids=["object", "text", "number", "class", "async class", "dict", "class of a transport", "requests"],
)
def test_what_is_no_http_client_is_refused_at_once(wrong: Any) -> None:
    with pytest.raises(TypeError, match="http_client"):
        Gradient(access_token="t", http_client=wrong)
    with pytest.raises(TypeError, match="http_client"):
        AsyncGradient(access_token="t", http_client=wrong)


def test_a_transport_of_the_other_kind_is_refused_at_once() -> None:
    other: Any = SlowAsync(Moving(), 0.0, GOOD)
    with pytest.raises(TypeError, match="async"):
        Gradient(access_token="t", http_client=other)


# ------------------------------------------------------------------------------------- servers that drip


@contextmanager
def dripping(head: bytes, drop: bytes) -> Iterator[str]:
    """A server that sends a head at once, and then a drop each 50 ms until nobody listens."""
    listening = socket.create_server(("127.0.0.1", 0))
    stop = threading.Event()

    def serve() -> None:
        while not stop.is_set():
            try:
                found, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=drip, args=(found,), daemon=True).start()

    def drip(found: socket.socket) -> None:
        with found:
            try:
                found.recv(65536)
                found.sendall(head)
                while not stop.wait(0.05):
                    found.sendall(drop)
            except OSError:
                return

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    stop.set()
    listening.close()


STALLS = {
    "head": (b"HTTP/1.1 200 OK\r\nX: ", b"x"),
    "body": (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n", b" "),
    "error": (b"HTTP/1.1 500 No\r\nContent-Length: 100000\r\n\r\n", b" "),
    "comment": (b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n", b": wait\n\n"),
}


def call_sync(url: str, kind: str) -> None:
    with Gradient(access_token="t", base_url=url, timeout=0.4, max_retries=0) as client:
        if kind == "comment":
            list(open_stream(client, EVENTS))
        client.call(GET)


def call_async(url: str, kind: str) -> None:
    async def main() -> None:
        async with AsyncGradient(access_token="t", base_url=url, timeout=0.4, max_retries=0) as client:
            if kind == "comment":
                async for _ in await open_stream_async(client, EVENTS):
                    pass
            await client.call(GET)

    asyncio.run(main())


@pytest.mark.parametrize("kind", STALLS)
@pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
def test_a_server_that_drips_gains_no_time(call: Callable[[str, str], None], kind: str) -> None:
    began = monotonic()
    with dripping(*STALLS[kind]) as url, pytest.raises(APITimeoutError, match=r"0\.4 seconds"):
        call(url, kind)

    assert 0.3 < monotonic() - began < 3


def test_a_stream_may_last_when_its_first_item_has_come() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n"
    with dripping(head, b"data: 2\n\n") as url, Gradient(access_token="t", base_url=url, timeout=0.3) as client:
        began = monotonic()
        with open_stream(client, EVENTS) as found:
            for _ in found:
                if monotonic() - began > 0.6:
                    break

        assert monotonic() - began > 0.6
