"""Server-sent events and JSON Lines, as WHATWG HTML 9.2 and their servers write them."""

from __future__ import annotations

import time
from typing import Any

import pytest
from gradient import AsyncGradient, Gradient, ServerSentEvent
from gradient._runtime.stream.sse import EventFrames

from .loopback import FakeResponse, Server
from .test_views import BYTES, run

STREAM = (
    "\ufeff: a comment\n\n"
    "data: YHOO\ndata: +2\r\ndata:  10\r\r"
    "event: add\nid: 1\ndata\n\n"
    "event: lost, as it has no data\n\n"
    "id: bad\0id\nretry: 15x\nretry: 2500\ndata: {\"ü\": \"😀\"}\nunknown: x\n\n"
    "id\ndata: last\n\n"
    "data: cut off"
)  # fmt: skip
WANT = [
    ServerSentEvent("YHOO\n+2\n 10"),
    ServerSentEvent("", "add", "1"),
    ServerSentEvent('{"ü": "😀"}', "message", "1", 2500),
    ServerSentEvent("last", "message", "", 2500),
]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 64, 1000])
def test_every_split_gives_the_same_events(size: int) -> None:
    data, frames = STREAM.encode(), EventFrames()

    found = [event for at in range(0, len(data), size) for event in frames.feed(data[at : at + size])]

    assert found == WANT
    assert found[2].json() == {"ü": "😀"}


def test_a_time_to_wait_may_have_any_number_of_digits() -> None:
    (found,) = EventFrames().feed(b"retry: " + b"9" * 5000 + b"\ndata: x\n\n")

    assert found.retry is not None
    assert found.retry > 10**900


def test_a_large_event_takes_linear_time() -> None:
    frames, began = EventFrames(), time.perf_counter()

    for _ in range(100_000):
        assert not list(frames.feed(b"data: " + b"x" * 50 + b"\n"))

    (event,) = frames.feed(b"\n")
    assert len(event.data) == 100_000 * 51 - 1
    assert time.perf_counter() - began < 5


def test_events_come_from_a_response_by_both_clients(server: Server) -> None:
    async def work(client: AsyncGradient) -> list[ServerSentEvent]:
        async with client.with_streaming_response(client.call)(BYTES) as response:
            return [event async for event in response.iter_events()]

    data = STREAM.encode()
    server.answer(FakeResponse(200, headers=(("Content-Type", "text/event-stream"),), pieces=(data[:40], data[40:])))

    client = Gradient(access_token="tok-123456", base_url=server.url)
    with client, client.with_streaming_response(client.call)(BYTES) as response:
        assert list(response.iter_events()) == WANT
    assert run(server, work) == WANT


@pytest.mark.parametrize("body", [b'{"a": 1}\n\n[2]\r\n"c"', b'\x1e{"a": 1}\n\x1e[2]\n\x1e"c"\n'], ids=["lines", "seq"])
def test_json_comes_value_by_value_by_both_clients(server: Server, body: bytes) -> None:
    async def work(client: AsyncGradient) -> list[Any]:
        async with client.with_streaming_response(client.call)(BYTES) as response:
            return [value async for value in response.iter_json()]

    server.answer(FakeResponse(200, body, (("Content-Type", "application/x-ndjson"),)))

    client = Gradient(access_token="tok-123456", base_url=server.url)
    with client, client.with_streaming_response(client.call)(BYTES) as response:
        assert list(response.iter_json()) == [{"a": 1}, [2], "c"]
    assert run(server, work) == [{"a": 1}, [2], "c"]
