"""What servers should not do, and what a caller hears of it: in words, sync and async alike."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import gradient
import pytest
import trio
from gradient import (
    APIConnectionError,
    APITimeoutError,
    AsyncGradient,
    Gradient,
    Limits,
    ResponseTooLargeError,
    Timeout,
)
from gradient._runtime.stream.framing import Events, Lines, Sequence
from gradient._runtime.stream.stream import open_stream, open_stream_async
from gradient._runtime.stream.stream_call import StreamOperation
from gradient._runtime.transport.limits import LimitExceeded

from .misbehaving import misbehaving

Call = Callable[..., Any]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with misbehaving() as found:
        yield found


def sync(url: str, path: str, *, method: str = "get", **settings: Any) -> Any:
    arguments = settings.pop("arguments", {})
    with Gradient(access_token="t-123456", base_url=url, **{"max_retries": 0, **settings}) as client:
        return getattr(client, method)(path, **arguments)


async def task(url: str, path: str, *, method: str = "get", **settings: Any) -> Any:
    arguments = settings.pop("arguments", {})
    async with AsyncGradient(access_token="t-123456", base_url=url, **{"max_retries": 0, **settings}) as client:
        return await getattr(client, method)(path, **arguments)


def by_asyncio(*args: Any, **settings: Any) -> Any:
    return asyncio.run(task(*args, **settings))


def by_trio(*args: Any, **settings: Any) -> Any:
    async def main() -> Any:
        return await task(*args, **settings)

    return trio.run(main)


by_each = pytest.mark.parametrize("call", [sync, by_asyncio, by_trio], ids=["sync", "asyncio", "trio"])


@by_each
@pytest.mark.parametrize(
    ("path", "reason", "status", "words"),
    [
        ("nothing", "disconnected", None, "no response: GET"),
        ("reset", "disconnected", None, "the connection was closed"),
        ("half-a-head", "disconnected", None, "no response: GET"),
        ("no-http", "protocol", None, "what came is no HTTP"),
        ("half-a-body", "length", 200, "status 200 (the connection was closed before the whole body had come"),
        ("half-a-chunk", "length", 200, "no whole response: GET"),
        ("half-of-an-error", "length", 500, "status 500"),
        ("bad-gzip", "encoding", 200, "status 200 (the body is not what its Content-Encoding says"),
    ],
)
def test_what_breaks_is_told_apart(
    url: str, call: Call, path: str, reason: str, status: int | None, words: str
) -> None:
    with pytest.raises(APIConnectionError) as caught:
        call(url, f"/{path}")

    error = caught.value
    assert (error.reason, error.status, type(error)) == (reason, status, APIConnectionError)
    assert words in str(error)
    assert f"{url}/{path}" in str(error)
    assert error.sent


@by_each
def test_no_connection(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        free = f"http://127.0.0.1:{taken.getsockname()[1]}"
    cases = [(free, "refused", "the connection was refused"), ("http://no.such.invalid", "dns", "name of the host")]
    for url, reason, words in cases:
        with pytest.raises(APIConnectionError, match=words) as caught:
            call(url, "/x")

        assert (caught.value.reason, caught.value.sent, caught.value.status) == (reason, False, None)


@by_each
def test_no_tls(call: Call) -> None:
    def answer() -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(100)
            connection.sendall(b"HTTP/1.1 400 This is no HTTPS\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(APIConnectionError, match="TLS failed") as caught:
            call(f"https://127.0.0.1:{server.getsockname()[1]}", "/x")
        thread.join()

    assert (caught.value.reason, caught.value.sent) == ("tls", False)


@by_each
@pytest.mark.parametrize(("path", "status"), [("stall", None), ("stall-in-the-body", 200)])
def test_a_timeout_names_its_phase(url: str, call: Call, path: str, status: int | None) -> None:
    with pytest.raises(APITimeoutError, match=r"in time: GET .*the server sent nothing within 0.1 s") as caught:
        call(url, f"/{path}", timeout=Timeout(5, read=0.1))

    assert (caught.value.reason, caught.value.status) == ("read", status)


@pytest.fixture
def quiet() -> Iterator[int]:
    """The port of a server that neither reads nor writes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield int(listening.getsockname()[1])


@by_each
@pytest.mark.parametrize(
    ("scheme", "method", "reason", "words", "sent"),
    [
        ("https", "get", "connect", "GET https://127.0.0.1:{port}/x (no connection was made within 0.1 s", False),
        ("http", "get", "read", "GET http://127.0.0.1:{port}/x (the server sent nothing within 0.1 s", True),
        ("http", "put", "write", "PUT http://127.0.0.1:{port}/x (the request could not be sent within 0.1 s", True),
    ],
)
def test_each_stage_may_stall(
    quiet: int, call: Call, scheme: str, method: str, reason: str, words: str, sent: bool
) -> None:
    arguments = {"body": b"x" * 20_000_000} if method == "put" else {}
    timeout = Timeout(20, connect=0.1, read=0.1, write=0.1)
    with pytest.raises(APITimeoutError) as caught:
        call(f"{scheme}://127.0.0.1:{quiet}", "/x", method=method, timeout=timeout, arguments=arguments)

    assert f"no response in time: {words.format(port=quiet)}" in str(caught.value)
    assert not str(caught.value).endswith(": )")
    assert (caught.value.reason, caught.value.sent, caught.value.status) == (reason, sent, None)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full backlog is refused, or endless")
@by_each
def test_a_server_that_accepts_nobody(call: Call) -> None:
    with socket.socket() as full, ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        with pytest.raises(APITimeoutError, match="no connection was made within 0.1 s") as caught:
            call(f"http://127.0.0.1:{full.getsockname()[1]}", "/x", timeout=Timeout(20, connect=0.1))

    assert (caught.value.reason, caught.value.sent) == ("connect", False)


# --------------------------------------------------------------------------------------------- the caller's own


def fails(error: Exception) -> Iterator[bytes]:
    yield b"x"
    raise error


@by_each
@pytest.mark.parametrize("error", [OSError("disk"), TimeoutError("mine"), ConnectionResetError("also"), KeyError("k")])
def test_an_error_of_an_iterator_stays_what_it_is(url: str, call: Call, error: Exception) -> None:
    with pytest.raises(type(error)) as caught:
        call(url, "/x", method="post", arguments={"body": fails(error)})

    assert caught.value is error


@by_each
def test_an_error_of_a_file_stays_what_it_is(url: str, call: Call) -> None:
    class Broken:
        def read(self, size: int) -> bytes:
            raise PermissionError("not yours")

    with pytest.raises(PermissionError, match="not yours"):
        call(url, "/x", method="post", arguments={"body": Broken()})


@by_each
def test_a_file_that_shrinks_is_no_fault_of_the_network(url: str, call: Call) -> None:
    class Short:
        """Says that it has ten bytes, and has none any more."""

        def read(self, size: int) -> bytes:
            return b""

        def tell(self) -> int:
            return 0

        def seek(self, offset: int, whence: int = 0) -> int:
            return 10 if whence == 2 else 0

    with pytest.raises(APIConnectionError, match="the request cannot be sent as it is") as caught:
        call(url, "/x", method="post", arguments={"body": Short()})

    assert (caught.value.reason, caught.value.final) == ("request", True)


# ------------------------------------------------------------------------------------------------------ limits


@by_each
def test_a_bomb_is_an_error_before_it_explodes(url: str, call: Call) -> None:
    with pytest.raises(ResponseTooLargeError, match=r"more than 134217728 bytes.*limits=Limits") as caught:
        call(url, "/bomb")

    assert caught.value.status == 200
    assert caught.value.headers["content-encoding"] == "gzip"


@by_each
def test_what_is_announced_too_large_is_not_read(url: str, call: Call) -> None:
    with pytest.raises(ResponseTooLargeError):
        call(url, "/large")


@by_each
def test_limits_are_settings(url: str, call: Call) -> None:
    assert call(url, "/x", limits=Limits(response_bytes=10_000))["path"] == "/x"
    with pytest.raises(ResponseTooLargeError, match="more than 10 bytes"):
        call(url, "/x", limits=Limits(response_bytes=10))
    with pytest.raises(TypeError, match="limits must be Limits"):
        call(url, "/x", limits={"response_bytes": 1})


@by_each
def test_an_error_that_is_too_large_is_still_that_error(url: str, call: Call) -> None:
    with pytest.raises(gradient.InternalServerError) as caught:
        call(url, "/error-bomb", limits=Limits(response_bytes=1_000_000, error_text=1_000))

    body = caught.value.body
    assert isinstance(body, str)
    assert body == "\0" * len(body), "the beginning of the text"
    assert 0 < len(body) < 1_000, "less what might be a part of a credential; zeros are UTF-32 where JSON is said"


@pytest.mark.parametrize("path", ["endless-event", "endless-lines"])
def test_an_event_is_bounded(url: str, path: str) -> None:
    operation: StreamOperation[Any, Any] = StreamOperation("GET", f"/{path}", items=Events(item="Any"))

    async def main() -> None:
        async with AsyncGradient(access_token="t", base_url=url, limits=Limits(event_bytes=50_000)) as client:
            await anext(await open_stream_async(client, operation))

    with (
        Gradient(access_token="t", base_url=url, limits=Limits(event_bytes=50_000)) as client,
        pytest.raises(ResponseTooLargeError, match="has more than 50000 bytes"),
    ):
        next(open_stream(client, operation))
    with pytest.raises(ResponseTooLargeError, match="has more than 50000 bytes"):
        asyncio.run(main())


@pytest.mark.parametrize("framing", [Events(item="Any"), Lines(item="Any"), Sequence(item="Any")])
def test_frames_are_bounded_and_those_that_fit_pass(framing: Any) -> None:
    frames = framing.frames(100)
    small = {"Events": b"data: 1\n\n", "Lines": b"1\n", "Sequence": b"\x1e1\n"}[type(framing).__name__]
    for _ in range(100):
        assert len(list(frames.feed(small))) == 1
    with pytest.raises(LimitExceeded):
        list(frames.feed(b"1 " * 100))


def test_a_streamed_body_may_be_as_large_as_it_is(url: str) -> None:
    with Gradient(access_token="t", base_url=url, limits=Limits(response_bytes=1_000)) as client:
        with client.with_streaming_response(client.get)("/bomb") as response:
            assert sum(len(piece) for piece in response.iter_bytes()) == 300 * 2**20
        with (
            client.with_streaming_response(client.get)("/bomb") as response,
            pytest.raises(ResponseTooLargeError, match="more than 1000 bytes"),
        ):
            response.read()
