"""Responses as a whole, and responses that are read while they come; sync and async."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar, assert_type

import pytest
from gradient import (
    APIConnectionError,
    APIResponseValidationError,
    AsyncGradient,
    Gradient,
    Headers,
    NotFoundError,
    RawResponse,
    Request,
    Response,
)
from gradient._runtime.call.operation import Operation
from gradient.types import AppJobInvocationCancelResponse as Cancelled

from .loopback import FakeResponse, Server

PHASE = b'{"phase": "CANCELED"}'
BYTES: Operation[bytes] = Operation("GET", "/file", returns="bytes", accept="*/*")
T = TypeVar("T")


def sync(server: Server) -> Gradient:
    return Gradient(access_token="tok-123456", base_url=server.url)


def run(server: Server, work: Callable[[AsyncGradient], Awaitable[T]]) -> T:
    async def main() -> T:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url) as client:
            return await work(client)

    return asyncio.run(main())


# ------------------------------------------------------------------------------------------------ raw


def raw_sync(server: Server) -> RawResponse[Cancelled]:
    with sync(server) as client:
        return client.with_raw_response(client.apps.job_invocations.cancel)("j", app_id="a", job_name="n")


def raw_async(server: Server) -> RawResponse[Cancelled]:
    return run(server, lambda c: c.with_raw_response(c.apps.job_invocations.cancel)("j", app_id="a", job_name="n"))


raw_by_both = pytest.mark.parametrize("raw", [raw_sync, raw_async], ids=["sync", "async"])


@raw_by_both
def test_a_raw_response_has_everything_beside_the_value(
    server: Server, raw: Callable[[Server], RawResponse[Cancelled]]
) -> None:
    server.answer(
        FakeResponse(201, PHASE, (("Content-Type", "application/json"), ("X-Request-Id", "r1"), ("x-left", "7")))
    )

    response = raw(server)

    assert (response.status, response.body, response.text) == (201, PHASE, PHASE.decode())
    assert response.headers["X-Left"] == "7"
    assert response.request_id == "r1"
    assert response.parse() == Cancelled.from_dict({"phase": "CANCELED"})
    assert response.attempts == 1
    assert 0 < response.elapsed < 5
    assert server.arrived[0].body == b'{"job_name":"n"}'


@raw_by_both
def test_the_request_of_a_raw_response_shows_no_secret(
    server: Server, raw: Callable[[Server], RawResponse[Cancelled]]
) -> None:
    request = raw(server).request

    assert (request.method, request.url) == ("POST", f"{server.url}/v2/apps/a/job-invocations/j/cancel")
    assert dict(request.headers)["Authorization"] == "***"
    assert dict(request.headers)["Content-Type"] == "application/json"
    assert request.content == b'{"job_name":"n"}'
    assert "tok-123456" not in str([request.headers, request.url, request.secrets, request])


@raw_by_both
def test_a_raw_response_that_says_no_is_an_error(
    server: Server, raw: Callable[[Server], RawResponse[Cancelled]]
) -> None:
    server.answer(FakeResponse(404, b"{}"))

    with pytest.raises(NotFoundError):
        raw(server)


def test_a_raw_response_of_another_kind_fails_where_it_is_parsed(server: Server) -> None:
    server.answer(FakeResponse(200, b"<html>", (("Content-Type", "text/html"),)))

    response = raw_sync(server)

    assert response.text == "<html>"
    with pytest.raises(APIResponseValidationError):
        response.parse()


def test_methods_are_also_found_by_their_path(server: Server) -> None:
    server.answer(FakeResponse(200, PHASE))

    with sync(server) as client:
        first = client.with_raw_response.apps.job_invocations.cancel("j", app_id="a")
        with client.with_streaming_response.apps.job_invocations.cancel("j", app_id="a") as streamed:
            second = streamed.parse()

    assert first.parse() == second == Cancelled.from_dict({"phase": "CANCELED"})


def test_async_methods_are_also_found_by_their_path(server: Server) -> None:
    async def work(client: AsyncGradient) -> list[object]:
        first = await client.with_raw_response.apps.job_invocations.cancel("j", app_id="a")
        async with client.with_streaming_response.apps.job_invocations.cancel("j", app_id="a") as streamed:
            return [first.parse(), await streamed.parse()]

    server.answer(FakeResponse(200, PHASE))

    assert run(server, work) == [Cancelled.from_dict({"phase": "CANCELED"})] * 2


def test_the_view_of_a_client_leaves_the_client_as_it_is(server: Server) -> None:
    server.answer(FakeResponse(200, PHASE))

    with sync(server) as client:
        _ = client.with_raw_response

        assert client.apps.job_invocations.cancel("j", app_id="a") == Cancelled.from_dict({"phase": "CANCELED"})
        with pytest.raises(TypeError, match="no method of this client"):
            client.with_raw_response(len)
        with pytest.raises(AttributeError, match="appz"):
            _ = client.with_raw_response.appz


def test_a_checker_knows_what_a_view_returns(server: Server) -> None:
    with sync(server) as client:
        assert_type(raw_sync(server).parse(), Cancelled)
        with client.with_streaming_response(client.apps.job_invocations.cancel)("j", app_id="a") as streamed:
            assert_type(streamed.parse(), Cancelled)


# ------------------------------------------------------------------------------------------ streaming


def stream_sync(server: Server, read: str, *arguments: Any, **rest: Any) -> Any:
    """Opens the file, and reads it in one way; what is iterated comes as a list."""
    with sync(server) as client, client.with_streaming_response(client.call)(BYTES) as response:
        found = getattr(response, read)(*arguments, **rest)
        return list(found) if read.startswith("iter") else found


def stream_async(server: Server, read: str, *arguments: Any, **rest: Any) -> Any:
    async def work(client: AsyncGradient) -> Any:
        async with client.with_streaming_response(client.call)(BYTES) as response:
            found = getattr(response, read)(*arguments, **rest)
            return [each async for each in found] if read.startswith("iter") else await found

    return run(server, work)


by_both = pytest.mark.parametrize("stream", [stream_sync, stream_async], ids=["sync", "async"])
Stream = Callable[..., Any]
PIECES = (b"a\r", b"\nb\xc3", b"\xbc\rc", b"\xff\n", b"", b"d")


@by_both
def test_a_stream_can_be_read_in_every_way(server: Server, stream: Stream) -> None:
    server.answer(FakeResponse(200, headers=(("Content-Type", "text/plain"),), pieces=tuple(p for p in PIECES if p)))

    assert b"".join(stream(server, "iter_bytes")) == b"".join(PIECES)
    assert "".join(stream(server, "iter_text")) == "a\r\nbü\rc\ufffd\nd"
    assert stream(server, "iter_lines") == ["a", "bü", "c\ufffd", "d"]
    assert stream(server, "read") == b"".join(PIECES)
    assert stream(server, "text") == "a\r\nbü\rc\ufffd\nd"
    assert stream(server, "parse") == b"".join(PIECES)


def test_a_piece_is_there_before_the_next_one_was_sent(server: Server) -> None:
    server.gate = threading.Semaphore(1)
    server.answer(FakeResponse(200, pieces=(b"first", b"second")))

    with sync(server) as client, client.with_streaming_response(client.call)(BYTES) as response:
        body = response.iter_bytes()
        assert next(body) == b"first"
        server.gate.release()
        assert next(body) == b"second"


def test_an_async_piece_is_there_before_the_next_one_was_sent(server: Server) -> None:
    gate = server.gate = threading.Semaphore(1)
    server.answer(FakeResponse(200, pieces=(b"first", b"second")))

    async def work(client: AsyncGradient) -> None:
        async with client.with_streaming_response(client.call)(BYTES) as response:
            body = response.iter_bytes()
            assert await anext(body) == b"first"
            gate.release()
            assert await anext(body) == b"second"

    run(server, work)


@by_both
def test_a_file_is_written_with_its_progress(server: Server, stream: Stream, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    server.answer(FakeResponse(200, b"x" * 300_000))

    written = stream(server, "to_file", tmp_path / "file", progress=lambda *at: seen.append(at))

    assert written == tmp_path / "file"
    assert written.read_bytes() == b"x" * 300_000
    assert seen[-1] == (300_000, 300_000)
    assert len(seen) > 1
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@by_both
def test_a_download_that_breaks_off_leaves_no_file(server: Server, stream: Stream, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("older")
    server.answer(FakeResponse(200, pieces=(b"half",), whole=False))

    with pytest.raises(APIConnectionError):
        stream(server, "to_file", tmp_path / "file")

    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_text() == "older"


@by_both
def test_a_stream_that_says_no_is_an_error_with_its_body(server: Server, stream: Stream) -> None:
    server.answer(FakeResponse(404, b'{"message": "gone"}'))

    with pytest.raises(NotFoundError, match="gone"):
        stream(server, "read")


@by_both
def test_a_stream_follows_redirects(server: Server, stream: Stream) -> None:
    server.answer(FakeResponse(302, b"", (("Location", "/there"),)), FakeResponse(200, b"there"))

    assert stream(server, "read") == b"there"
    assert [arrived.line.split()[1] for arrived in server.arrived] == ["/file", "/there"]


def test_a_body_is_read_once_and_then_kept(server: Server) -> None:
    server.answer(FakeResponse(200, b"ab"))

    with sync(server) as client:
        with client.with_streaming_response(client.call)(BYTES) as response:
            assert list(response.iter_bytes()) == [b"ab"]
            with pytest.raises(RuntimeError, match="was read already"):
                response.read()
        with client.with_streaming_response(client.call)(BYTES) as response:
            assert response.read() == response.read() == b"".join(response.iter_bytes())


class Counting:
    """A transport that streams, and counts how often a body was closed."""

    def __init__(self) -> None:
        self.status, self.headers, self.closed = 200, Headers(), 0

    def send(self, request: Request) -> Response:
        raise AssertionError("it can stream")

    def stream(self, request: Request) -> Counting:
        return self

    def chunks(self) -> Any:
        yield b"one\n"
        yield b"two\n"

    def close(self) -> None:
        self.closed += 1


def test_the_connection_is_given_back_on_every_way_out() -> None:
    transport = Counting()
    client = Gradient(access_token="tok-123456", http_client=transport)

    with client.with_streaming_response(client.call)(BYTES) as response:
        for _ in response.iter_lines():
            break
        assert transport.closed, "as soon as nobody reads on"
    transport.closed = 0
    with pytest.raises(ZeroDivisionError), client.with_streaming_response(client.call)(BYTES) as response:
        raise ZeroDivisionError
    assert transport.closed


def test_a_transport_that_cannot_stream_reads_to_the_end() -> None:
    class Plain:
        def send(self, request: Request) -> Response:
            return Response(200, Headers(), b"all")

        def close(self) -> None: ...

    client = Gradient(access_token="tok-123456", http_client=Plain())

    with client.with_streaming_response(client.call)(BYTES) as response:
        assert list(response.iter_bytes()) == [b"all"]


def test_a_stream_that_is_not_opened_says_how() -> None:
    client = Gradient(access_token="tok-123456", http_client=Counting())
    later = AsyncGradient(access_token="tok-123456")

    with pytest.raises(AttributeError, match="has no parse before it is opened, in a `with` block"):
        client.with_streaming_response(client.call)(BYTES).parse()  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="has no headers before it is opened"):
        _ = later.apps.job_invocations.with_streaming_response.cancel("j", app_id="a").headers  # type: ignore[attr-defined]
