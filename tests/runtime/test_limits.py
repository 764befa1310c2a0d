"""How much of what a server sends is read, kept and looked at: counted, and by no clock."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest
from gradient import (
    APIResponseError,
    APIStatusError,
    APIStreamError,
    AsyncGradient,
    ClientCredentials,
    Gradient,
    Headers,
    Limits,
    MockTransport,
    PaginationError,
    Request,
    Response,
    ResponseTooLargeError,
    TokenRequestError,
)
from gradient._runtime.pages.pages import PagedOperation, all_pages, first_page
from gradient._runtime.pages.paging import Cursor
from gradient._runtime.stream.framing import Events, Lines
from gradient._runtime.stream.stream import open_stream
from gradient._runtime.stream.stream_call import StreamOperation

from .misbehaving import bomb

PIECE = 4096
DEFAULT = 128 * 2**20


class Counted(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is given piece by piece, and counts the bytes that somebody wanted."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.read = 0

    def __iter__(self) -> Iterator[bytes]:
        for at in range(0, len(self.body), PIECE):
            self.read += len(self.body[at : at + PIECE])
            yield self.body[at : at + PIECE]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def answering(body: Counted, status: int, headers: dict[str, str]) -> httpx2.MockTransport:
    return httpx2.MockTransport(lambda _: httpx2.Response(status, headers=headers, stream=body))


def get(body: Counted, status: int = 200, /, coding: str = "gzip", **settings: Any) -> Exception | None:
    headers = {"Content-Encoding": coding, "Content-Type": "application/json"}
    with (
        httpx2.Client(transport=answering(body, status, headers)) as brought,
        Gradient(
            access_token="tok-123456", base_url="http://h", http_client=brought, max_retries=0, **settings
        ) as client,
    ):
        try:
            client.get("/x")
        except Exception as error:
            return error
    return None


async def get_async(body: Counted, status: int = 200, /, coding: str = "gzip", **settings: Any) -> Exception | None:
    headers = {"Content-Encoding": coding, "Content-Type": "application/json"}
    async with (
        httpx2.AsyncClient(transport=answering(body, status, headers)) as brought,
        AsyncGradient(
            access_token="tok-123456", base_url="http://h", http_client=brought, max_retries=0, **settings
        ) as client,
    ):
        try:
            await client.get("/x")
        except Exception as error:
            return error
    return None


by_both = pytest.mark.parametrize(
    "call", [get, lambda *a, **more: asyncio.run(get_async(*a, **more))], ids=["sync", "async"]
)


@by_both
def test_a_bomb_is_given_up_where_its_limit_is(call: Any) -> None:
    packed = bomb(300)
    assert len(packed) < 310_000, "305 kB that are 300 MB"
    body = Counted(packed)

    assert isinstance(call(body), ResponseTooLargeError)
    assert body.read <= len(packed) * DEFAULT / (300 * 2**20) + 2 * PIECE


@by_both
@pytest.mark.parametrize("depth", [2, 3, 5])
def test_a_bomb_in_a_bomb(call: Any, depth: int) -> None:
    packed = bomb(64)
    for _ in range(depth - 1):
        packed = gzip.compress(packed)
    body = Counted(packed + b"x" * 10 * PIECE)  # whoever waits for its end reads on

    error = call(body, coding=", ".join(["gzip"] * depth), limits=Limits(response_bytes=2**20))

    assert isinstance(error, ResponseTooLargeError)
    assert body.read <= len(packed) + PIECE


@by_both
def test_of_an_error_no_more_is_read_than_is_looked_at(call: Any) -> None:
    packed = bomb(300)
    body = Counted(packed)

    error = call(body, 500)

    assert isinstance(error, APIStatusError)
    assert body.read <= 2 * PIECE, "a MiB when it is unpacked"
    assert isinstance(error.body, str)
    assert len(error.body) <= 64 * 2**10


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize(("coding", "package"), [("br", "brotli"), ("zstd", "backports.zstd")])
def test_other_codings_are_bounded_too(status: int, coding: str, package: str) -> None:
    """The library undoes them piece by piece, where their packages are there."""
    packed = pytest.importorskip(package).compress(bytes(64 * 2**20))
    body = Counted(packed + b"x" * 10 * PIECE)

    error = get(body, status, coding=coding, limits=Limits(response_bytes=2**20))

    assert isinstance(error, ResponseTooLargeError if status == 200 else APIStatusError)
    assert body.read <= len(packed) + 2 * PIECE


# ------------------------------------------------------------------------------------- errors of every kind

SECRET = "tok-123456789"
JSON = Headers([("Content-Type", "application/json")])


def client_of(answer: Any, **settings: Any) -> Gradient:
    return Gradient(access_token=SECRET, base_url="http://h", http_client=MockTransport(answer), **settings)


def seen(error: Any) -> str:
    return f"{error}{error.body}"


@pytest.mark.parametrize("status", [400, 500, 200])
def test_the_text_of_an_error_is_bounded_whatever_the_transport_does(status: int) -> None:
    body = b'{"message": "' + b"x" * 5_000_000
    with (
        client_of(lambda _: Response(status, JSON, body), max_retries=0) as client,
        pytest.raises(APIResponseError) as caught,
    ):
        client.get("/x", cast_to=dict)

    assert len(seen(caught.value)) < 70_000
    assert str(caught.value.body).startswith('{"message": "xxx')


def test_an_item_of_a_stream_that_is_an_error_is_bounded() -> None:
    events = Headers([("Content-Type", "text/event-stream")])
    body = b'event: error\ndata: {"message": "' + b"x" * 5_000_000 + b'"}\n\n'
    operation: StreamOperation[Any, Any] = StreamOperation("GET", "/s", items=Events(item="Any"))
    with client_of(lambda _: Response(200, events, body)) as client, pytest.raises(APIStreamError) as caught:
        next(open_stream(client, operation))

    assert len(seen(caught.value)) < 70_000


def test_the_error_of_a_token_request_is_bounded() -> None:
    def answer(request: Request) -> Response:
        limits.append(request.limits)
        return Response(400, JSON, json.dumps({"error": "x" * 900_000}).encode())

    limits: list[Limits] = []
    grant = ClientCredentials(client_id="i", client_secret="s3cret-0", token_url="https://h/token")
    with (
        Gradient(access_token=grant, base_url="http://h", http_client=MockTransport(answer)) as client,
        pytest.raises(TokenRequestError) as caught,
    ):
        client.get("/x")

    assert len(f"{caught.value}{caught.value.code}") < 1_000
    assert limits[0].response_bytes == 2**20, "a token is no larger"


@pytest.mark.parametrize("at", range(14))
def test_the_end_of_a_long_text_shows_no_half_of_a_credential(at: int) -> None:
    limits = Limits(error_text=1_000)
    body = b"y" * (1_000 - at) + SECRET.encode() + b"z" * 2**20
    with (
        client_of(lambda _: Response(400, JSON, body), limits=limits) as client,
        pytest.raises(APIStatusError) as caught,
    ):
        client.get("/x")

    assert "tok" not in seen(caught.value)
    assert "yyyyy" in seen(caught.value)


# --------------------------------------------------------------------------------------------- lists and streams

PAGES: PagedOperation[Any, Any] = PagedOperation(
    "GET", "/p", returns="dict[str, Any]", pages=Cursor(items=("items",), token=("next",), argument="after")
)


class Endless:
    """Gives a page with another token each time; the items as told."""

    def __init__(self, *pages: list[int]) -> None:
        self.pages = pages
        self.asked = 0

    def __call__(self, request: Request) -> object:
        self.asked += 1
        return {"items": self.pages[self.asked % len(self.pages)], "next": str(self.asked)}


def test_empty_pages_in_a_row_end() -> None:
    with (
        client_of(server := Endless([])) as client,
        pytest.raises(PaginationError, match="100 pages in a row are empty"),
    ):
        list(first_page(client, PAGES))
    assert server.asked == 100

    with (
        client_of(server := Endless([]), limits=Limits(empty_pages=3)) as client,
        pytest.raises(PaginationError, match="3 pages in a row are empty.*empty_pages"),
    ):
        list(first_page(client, PAGES))
    assert server.asked == 3


def test_empty_pages_in_a_row_end_in_async_code() -> None:
    async def main() -> None:
        transport = gradient_mock(server)
        async with AsyncGradient(access_token=SECRET, base_url="http://h", http_client=transport) as client:
            async for _ in all_pages(client, PAGES):
                pass

    from gradient import AsyncMockTransport as gradient_mock

    server = Endless([])
    with pytest.raises(PaginationError, match="100 pages in a row are empty"):
        asyncio.run(main())
    assert server.asked == 100


def test_pages_that_are_empty_now_and_then_are_no_end() -> None:
    with client_of(server := Endless([], [], [1]), limits=Limits(empty_pages=3)) as client:
        assert len([item for item, _ in zip(first_page(client, PAGES), range(500), strict=False)]) == 500
    assert server.asked >= 1_500

    with client_of(server := Endless([]), limits=Limits(empty_pages=None)) as client:
        for page, _ in zip(first_page(client, PAGES).pages(), range(1_000), strict=False):
            assert page.items == []
    assert server.asked >= 1_000


@pytest.mark.parametrize(
    ("framing", "line"),
    [
        (Events(item="Any"), b"data: 1\n"),
        (Events(item="Any"), b"data: " + b"1" * 1000),
        (Lines(item="Any"), b"1" * 1000),
    ],
)
def test_what_waits_for_its_end_is_bounded(framing: Any, line: bytes) -> None:
    body = Counted(line * 1_000_000 if len(line) < 100 else line * 10_000)
    operation: StreamOperation[Any, Any] = StreamOperation("GET", "/s", items=framing)
    transport = answering(body, 200, {"Content-Type": framing.media_type})
    with (
        httpx2.Client(transport=transport) as brought,
        Gradient(
            access_token=SECRET, base_url="http://h", http_client=brought, limits=Limits(event_bytes=50_000)
        ) as client,
        pytest.raises(ResponseTooLargeError, match="more than 50000 bytes"),
    ):
        next(open_stream(client, operation))

    assert body.read < 250_000
