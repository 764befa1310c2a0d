"""Through a pool of processes: every public class, every error as it was raised, and what settings are made of."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import gradient
import pytest
from gradient import (
    APIConnectionError,
    ConnectionLimits,
    Gradient,
    Headers,
    Limits,
    MockTransport,
    Request,
    Response,
    RetryBudget,
    RetryPolicy,
    ServerSentEvent,
    Timeout,
)
from gradient._runtime.pages.pages import PagedOperation, first_page
from gradient._runtime.pages.paging import Cursor
from gradient._runtime.stream.framing import Events
from gradient._runtime.stream.stream import open_stream
from gradient._runtime.stream.stream_call import StreamOperation

JSON = [("Content-Type", "application/json"), ("X-Request-Id", "r-1")]
STREAM: StreamOperation[Any, Any] = StreamOperation("GET", "/s", items=Events(item="Any"))
PAGES: PagedOperation[Any, Any] = PagedOperation(
    "GET", "/p", returns="dict[str, Any]", pages=Cursor(items=("items",), token=("next",), argument="after")
)


@pytest.fixture(scope="module")
def pool() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as found:
        yield found


def public_classes() -> list[type]:
    found = [getattr(gradient, name) for name in gradient.__all__]
    return [each for each in found if inspect.isclass(each)]


def test_every_public_class(pool: ProcessPoolExecutor) -> None:
    classes = public_classes()

    assert len(classes) > 40
    assert list(pool.map(copy.copy, classes)) == classes


def raised() -> dict[str, Exception]:
    """Each error as calls raise it, by its class."""

    def answer(request: Request) -> Response:
        path = request.url.rpartition("/")[2]
        if path == "large":
            return Response(200, Headers([*JSON, ("Content-Length", "5")]), b"12345")
        if path == "page":
            return Response(200, Headers([("Content-Type", "text/html")]), b"<p>")
        if path == "s":
            return Response(200, Headers([("Content-Type", "text/event-stream")]), b'event: error\ndata: {"a": 1}\n\n')
        if path.startswith("p"):
            return Response(200, Headers(JSON), b'{"items": [1], "next": "same"}')
        if path == "gone":
            raise ConnectionResetError("gone")
        if path == "slow":
            raise TimeoutError("slow")
        return Response(int(path), Headers(JSON), b'{"message": "why", "n": [1, {"a": null}]}')

    client = Gradient(access_token="tok-123456", base_url="http://h", http_client=MockTransport(answer), max_retries=0)
    grant = gradient.ClientCredentials(client_id="i", client_secret="s3cret-0", token_url="https://h/400")
    calls = [
        *[lambda status=status: client.get(f"/{status}") for status in (400, 401, 403, 404, 409, 418, 422, 429, 500)],
        lambda: client.get("/gone"),
        lambda: client.get("/slow"),
        lambda: client.get("/page", cast_to=dict),
        lambda: list(open_stream(client, STREAM)),
        lambda: list(first_page(client, PAGES)),
        lambda: Gradient(base_url="http://h").get("/x"),
        lambda: Gradient(access_token=grant, base_url="http://h", http_client=MockTransport(answer)).get("/x"),
    ]
    found = {}
    for call in calls:
        try:
            call()
        except gradient.GradientError as error:
            found[type(error).__name__] = error
    return found


def test_every_error(pool: ProcessPoolExecutor) -> None:
    errors = raised()
    ours = {each.__name__ for each in public_classes() if issubclass(each, gradient.GradientError)}
    bases = {"GradientError", "APIError", "APIResponseError"}
    assert set(errors) == ours - bases - {"ResponseTooLargeError", "WebhookSignatureError"}

    for name, back in zip(errors, pool.map(copy.copy, errors.values()), strict=True):
        error = errors[name]
        assert (type(back), str(back), repr(back)) == (type(error), str(error), repr(error))
        assert vars(back).keys() == vars(error).keys()
        for key, value in vars(error).items():
            if isinstance(value, Headers):
                assert vars(back)[key].fields() == value.fields()
            else:
                assert vars(back)[key] == value
        assert back.__cause__ is None


def fail() -> None:
    Gradient(access_token="tok-123456", base_url="http://127.0.0.1:1", max_retries=0).get("/x")


def test_an_error_that_a_worker_raises() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as workers:
        error = workers.submit(fail).exception()

    assert isinstance(error, APIConnectionError)
    assert (error.reason, error.sent, error.attempts) == ("refused", False, 1)


VALUES = [
    Timeout(30, connect=2),
    Limits(response_bytes=10),
    ConnectionLimits(max_connections=3),
    Headers([("a", "b"), ("A", "c")]),
    Response(200, Headers([("a", "b")]), b"x"),
    Request("GET", "http://h/x", (("a", "b"),), b"x", Timeout(3)),
    RetryPolicy(longest_pause=2.0),
    RetryBudget(7),
    ServerSentEvent("x", id="1"),
    gradient.NOT_GIVEN,
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values(pool: ProcessPoolExecutor, value: Any) -> None:
    back = pool.submit(copy.copy, value).result()

    assert type(back) is type(value)
    assert back == value or repr(back) == repr(value)
