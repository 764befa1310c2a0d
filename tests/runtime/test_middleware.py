"""What stands between a client and its transport, and what the log says of each attempt."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import gradient
import pytest
from gradient import (
    APIConnectionError,
    APITimeoutError,
    AsyncGradient,
    AsyncHandler,
    Gradient,
    Handler,
    Headers,
    Request,
    Response,
)
from gradient._runtime.call.operation import Operation
from gradient._runtime.clock import Clock

from .loopback import FakeResponse, Server

GET: Operation[Any] = Operation("GET", "/x", returns="object")
GOOD = Response(200, Headers([("Content-Type", "application/json")]), b'{"a": 1}')


class Still(Clock):
    def sleep(self, seconds: float) -> None:
        """Nobody waits."""

    async def sleep_async(self, seconds: float) -> None:
        """Nobody waits."""


class Canned:
    def __init__(self, *answers: Response | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []

    def send(self, request: Request, /) -> Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None: ...


class CannedAsync(Canned):
    async def send(self, request: Request, /) -> Response:  # type: ignore[override]
        return Canned.send(self, request)

    async def close(self) -> None: ...  # type: ignore[override]


Plain = Callable[[Request, Callable[[Request], Any]], Any]


def awaited(plain: Plain) -> Callable[[Request, AsyncHandler], Awaitable[Response]]:
    """The async twin of a middleware, which is written as a generator: it yields requests, and gets responses."""

    async def middleware(request: Request, send: AsyncHandler) -> Response:
        steps = plain(request, send)
        outcome: Any = None
        try:
            while True:
                wanted = steps.send(outcome)
                try:
                    outcome = await send(wanted)
                except Exception as error:
                    wanted = steps.throw(error)
                    outcome = await send(wanted)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    return middleware


def direct(plain: Plain) -> Callable[[Request, Handler], Response]:
    def middleware(request: Request, send: Handler) -> Response:
        steps = plain(request, send)
        outcome: Any = None
        try:
            while True:
                wanted = steps.send(outcome)
                try:
                    outcome = send(wanted)
                except Exception as error:
                    wanted = steps.throw(error)
                    outcome = send(wanted)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    return middleware


def run_sync(*answers: Response | Exception, through: list[Plain]) -> tuple[Any, Canned]:
    transport = Canned(*answers)
    client = Gradient(access_token="tok-123456", http_client=transport, middleware=[direct(each) for each in through])
    client._clock = Still()
    try:
        return client.call(GET), transport
    except Exception as error:
        return error, transport


def run_async(*answers: Response | Exception, through: list[Plain]) -> tuple[Any, Canned]:
    transport = CannedAsync(*answers)
    functions = [awaited(each) for each in through]
    client = AsyncGradient(access_token="tok-123456", http_client=transport, middleware=functions)
    client._clock = Still()
    try:
        return asyncio.run(client.call(GET)), transport
    except Exception as error:
        return error, transport


Run = Callable[..., tuple[Any, Canned]]
by_both = pytest.mark.parametrize("run", [run_sync, run_async], ids=["sync", "async"])


@by_both
def test_each_attempt_goes_through_all_the_first_one_outermost(run: Run) -> None:
    seen: list[Any] = []

    def outer(request: Request, _: Any) -> Any:
        seen.append(("out", request.attempt))
        response = yield replace(request, headers=(*request.headers, ("X-Outer", "1")))
        seen.append(("back", response.status))
        return response

    def inner(request: Request, _: Any) -> Any:
        seen.append(("in", dict(request.headers)["X-Outer"]))
        return (yield request)

    result, transport = run(Response(503), GOOD, through=[outer, inner])

    assert result == {"a": 1}
    assert seen == [("out", 1), ("in", "1"), ("back", 503), ("out", 2), ("in", "1"), ("back", 200)]
    assert [dict(request.headers)["X-Outer"] for request in transport.requests] == ["1", "1"]


@by_both
def test_one_may_answer_by_itself_and_change_what_comes(run: Run) -> None:
    def cached(request: Request, _: Any) -> Any:
        return GOOD
        yield request

    def changed(request: Request, _: Any) -> Any:
        return replace((yield request), body=b'{"b": 2}')

    assert run(Response(500), through=[cached])[0] == {"a": 1}
    assert run(Response(500), through=[cached])[1].requests == []
    assert run(GOOD, through=[changed])[0] == {"b": 2}


@by_both
def test_failures_are_seen_as_our_own_errors_and_tried_again(run: Run) -> None:
    seen: list[Exception] = []

    def watching(request: Request, _: Any) -> Any:
        try:
            return (yield request)
        except APIConnectionError as error:
            seen.append(error)
            raise

    result, transport = run(TimeoutError("slow tok-123456"), ConnectionResetError("gone"), GOOD, through=[watching])

    assert result == {"a": 1}
    assert [type(error) for error in seen] == [APITimeoutError, APIConnectionError]
    assert "tok-123456" not in str(seen[0])
    assert len(transport.requests) == 3


@by_both
def test_what_one_raises_itself_is_raised(run: Run) -> None:
    def broken(request: Request, _: Any) -> Any:
        raise KeyError("mine")
        yield request

    assert isinstance(run(GOOD, through=[broken])[0], KeyError)


@by_both
def test_one_that_forgets_to_return_says_so(run: Run) -> None:
    def silent(request: Request, _: Any) -> Any:
        yield request

    error, _ = run(GOOD, through=[silent])

    assert isinstance(error, TypeError)
    assert "returned no Response" in str(error)


def test_one_that_no_task_can_await_says_so() -> None:
    def canned(request: Request, send: Any) -> Response:
        return Response(200, {}, b"{}")

    async def main() -> None:
        wrong: Any = [canned]
        async with AsyncGradient(access_token="t", middleware=wrong) as client:
            await client.call(GET)

    with pytest.raises(TypeError, match="write async def"):
        asyncio.run(main())


def test_what_is_no_middleware_is_refused_at_once() -> None:
    async def later(request: Request, send: AsyncHandler) -> Response:
        return await send(request)

    wrong: list[Any] = [5, [5], lambda request, send: send(request), [later]]
    for each in wrong:
        with pytest.raises(TypeError, match="middleware"):
            Gradient(access_token="t", middleware=each)
        with pytest.raises(TypeError, match="middleware"):
            Gradient(access_token="t").with_options(middleware=each)
    AsyncGradient(access_token="t", middleware=[later])


def test_a_copy_may_have_others() -> None:
    seen: list[str] = []

    def counted(request: Request, send: Handler) -> Response:
        seen.append(request.method)
        return send(request)

    client = Gradient(access_token="t", http_client=Canned(GOOD))
    client.with_options(middleware=[counted]).call(GET)
    client.call(GET)

    assert seen == ["GET"]


def test_a_stream_keeps_its_body_and_what_nobody_takes_is_closed(server: Server) -> None:
    server.answer(FakeResponse(body=b'{"n": 1}'), FakeResponse(body=b'{"n": 2}'))
    opened: list[Any] = []

    def twice(request: Request, send: Handler) -> Response:
        opened.append(send(request).stream)
        response = send(request)
        return replace(response, headers=Headers([*response.headers.fields(), ("X-Seen", "1")]))

    with Gradient(access_token="t", base_url=server.url, middleware=[twice]) as client:
        with client.with_streaming_response.call(GET) as response:
            assert response.headers["X-Seen"] == "1"
            assert b"".join(response.iter_bytes()) == b'{"n": 2}'
        assert opened[0]._incoming.is_closed
        with client.with_streaming_response.call(GET) as response:
            assert response.parse() == {"n": 2}


def test_an_async_stream_keeps_its_body(server: Server) -> None:
    async def seen(request: Request, send: AsyncHandler) -> Response:
        return replace(await send(request), status=201)

    async def main() -> tuple[int, Any]:
        client = AsyncGradient(access_token="t", base_url=server.url, middleware=[seen])
        async with client, client.with_streaming_response.call(GET) as response:
            return response.status, await response.parse()

    server.answer(FakeResponse(body=b'{"n": 1}'))

    assert asyncio.run(main()) == (201, {"n": 1})


# --------------------------------------------------------------------------------------------------- the log


def test_a_line_for_each_attempt_and_retry(caplog: pytest.LogCaptureFixture) -> None:
    client = Gradient(access_token="tok-123456", http_client=Canned(Response(503), TimeoutError(), GOOD))
    client._clock = Still()
    with caplog.at_level(logging.INFO, logger="gradient"):
        client.call(GET)
    lines = [record.getMessage() for record in caplog.records if record.name == "gradient"]

    assert len(lines) == 5
    assert "-> 503 in" in lines[0]
    assert "again in" in lines[1]
    assert "attempt 2 of 3" in lines[1]
    assert "-> APITimeoutError in" in lines[2]
    assert "attempt 3 of 3" in lines[3]
    assert "-> 200 in" in lines[4]


def test_headers_are_shown_at_debug_and_no_credential(caplog: pytest.LogCaptureFixture) -> None:
    client = Gradient(access_token="tok-123456", http_client=Canned(GOOD))
    with caplog.at_level(logging.DEBUG, logger="gradient"):
        client.call(GET, options={"extra_headers": {"X-Mine": "tok-123456", "X-Other": "shown"}})

    assert "X-Other: shown" in caplog.text
    assert "Authorization: ***" in caplog.text
    assert "tok-123456" not in caplog.text


SCRIPT = """
import gradient
class Canned:
    def send(self, request): return gradient.Response(200, gradient.Headers([("Content-Type", "application/json")]), b"{}")
    def close(self): ...
client = gradient.Gradient(access_token="tok-123456", http_client=Canned())
gradient.Gradient(access_token="tok-123456", http_client=Canned())
from gradient._runtime.call.operation import Operation
client.call(Operation("GET", "/x", returns="object"))
"""


def said(level: str | None) -> tuple[int, str]:
    environment = {name: value for name, value in os.environ.items() if name != "GRADIENT_LOG"}
    environment["PYTHONPATH"] = str(Path(gradient.__file__).parents[1])
    environment |= {} if level is None else {"GRADIENT_LOG": level}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True)
    return done.returncode, done.stderr


def test_the_environment_shows_the_log() -> None:
    assert said(None) == (0, "")
    code, text = said("info")
    assert (code, text.count("\n"), text.count("-> 200 in")) == (0, 1, 1)
    code, text = said("debug")
    assert (code, text.count("attempt 1 of 3")) == (0, 1)
    assert "tok-123456" not in text
    code, text = said("loud")
    assert code == 1
    assert "GRADIENT_LOG must be debug, info, warning or error" in text
