"""What a call costs, counted in calls of functions: seconds differ, these do not. `make bench` has the seconds."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from types import FrameType
from typing import Any

from gradient import AsyncGradient, AsyncMockTransport, Gradient, Headers, MockTransport, Response
from gradient._runtime.call.operation import Operation
from gradient._runtime.stream.framing import Events
from gradient._runtime.stream.stream import open_stream
from gradient._runtime.stream.stream_call import StreamOperation

JSON = Headers([("content-type", "application/json")])
EVENTS = 200


def steps(run: Callable[[], object]) -> int:
    """How many functions are called, in Python and in C, when everything has run once before."""
    found = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal found
        found += event in ("call", "c_call")

    for _ in range(2):
        run()
    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(None)
    return found


def client(**settings: Any) -> Gradient:
    transport = MockTransport(lambda request: Response(200, JSON, b'{"id": "1", "tags": ["a"]}'))
    found = Gradient(access_token="t-123456", http_client=transport)
    found._settings = replace(found._settings, **settings)
    return found


READ = Operation[Any]("GET", "/things/{id}", returns="object")
WRITE = Operation[Any]("POST", "/things", returns="object", body="application/json")


def test_a_call() -> None:
    ours = client()

    assert steps(lambda: ours.call(READ, path={"id": "a-1"})) < 360


def test_an_async_call() -> None:
    async def main() -> int:
        transport = AsyncMockTransport(lambda request: Response(200, JSON, b"{}"))
        async with AsyncGradient(access_token="t-123456", http_client=transport) as ours:

            def run() -> None:
                going: Any = ours.call(READ, path={"id": "a-1"})
                try:
                    going.send(None)  # nothing here waits
                except StopIteration:
                    return

            return steps(run)

    assert asyncio.run(main()) < 370


def test_an_idempotency_key() -> None:
    without, with_key = client(), client(idempotency_header="Idempotency-Key")

    extra = steps(lambda: with_key.call(WRITE, body={})) - steps(lambda: without.call(WRITE, body={}))

    assert 0 < extra < 30


def test_an_event_of_a_stream() -> None:
    body = b"".join(b"data: " + json.dumps({"id": str(n)}).encode() + b"\n\n" for n in range(EVENTS))
    transport = MockTransport(lambda request: Response(200, Headers({"content-type": "text/event-stream"}), body))
    ours = Gradient(access_token="t-123456", http_client=transport)

    def run() -> None:
        with open_stream(ours, StreamOperation("GET", "/e", items=Events(item="object"))) as stream:
            assert sum(1 for _ in stream) == EVENTS

    assert steps(run) < 60 * EVENTS
