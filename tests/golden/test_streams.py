"""Methods whose responses are streams, in the SDKs of the golden cases, called on a transport that answers from memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported

from .cases import cases

NAMES = ("sse_events_as_objects", "sse_responses", "json_lines", "stream_or_json")


@pytest.fixture
def sdks(sdk_of: Callable[[str], ModuleType]) -> dict[str, ModuleType]:
    """The SDKs of the cases, by name."""
    return {name: sdk_of(name) for name in NAMES}


class Canned:
    """Answers each request with the same body, and keeps what was sent."""

    def __init__(self, sdk: ModuleType, body: str, media_type: str) -> None:
        headers = sdk.Headers([("Content-Type", media_type)])
        self._response = sdk.Response(200, headers, body.encode())
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return self._response

    def close(self) -> None:
        """Nothing is open."""


def method(client: Any, call: str) -> Any:
    for name in call.split("."):
        client = getattr(client, name)
    return client


CALLS: list[tuple[str, str, str, list[Any]]] = [
    ("sse_responses", "orders.watch", 'data: {"id": "a"}\n\ndata: {"id": "b"}\n\n', [{"id": "a"}, {"id": "b"}]),
    ("sse_responses", "orders.tail", 'data: {"id": "a"}\n\ndata: null\n\n', [{"id": "a"}, None]),
    ("sse_responses", "orders.list", 'data: {"id": "a"}\n\n', [{"id": "a"}]),
    ("sse_responses", "words.list", "data: one\n\ndata: 2\n\n", ["one", "2"]),
    (
        "sse_responses",
        "feed.retrieve",
        'event: placed\ndata: {"id": "a"}\n\nevent: error\ndata: no\n\n',
        [{"event": "placed", "data": {"id": "a"}}, {"event": "error", "data": "no"}],
    ),
    (
        "sse_events_as_objects",
        "feed.retrieve",
        'event: note\ndata: 12\n\nevent: moved\nid: 7\ndata: {"to": "x"}\n\n',
        [{"event": "note", "data": "12"}, {"event": "moved", "id": "7", "data": {"to": "x"}}],
    ),
    (
        "sse_events_as_objects",
        "feed.retrieve",
        "data: 12\n\nevent: note\ndata: 3\n\n",
        [{"event": "message", "data": 12}, {"event": "note", "data": "3"}],
    ),
    ("sse_events_as_objects", "chunks.retrieve", 'data: {"id": "a"}\n\n', [{"data": {"id": "a"}}]),
    ("json_lines", "rows.export", '{"id": 1}\n{"id": 2}', [{"id": 1}, {"id": 2}]),
    ("json_lines", "rows.jsonl", '{"id": 1}\r\n', [{"id": 1}]),
    ("json_lines", "rows.sequence", '\x1e{"id": 1}\n\x1e{"id": 2}\n', [{"id": 1}, {"id": 2}]),
    ("json_lines", "rows.any", "1\n[2]\n", [1, [2]]),
]


@pytest.mark.parametrize(("case", "call", "body", "want"), CALLS, ids=[call for _, call, *_ in CALLS])
def test_each_item_is_what_the_description_says(
    sdks: dict[str, ModuleType], case: str, call: str, body: str, want: list[Any]
) -> None:
    sdk = sdks[case]
    transport = Canned(sdk, body, "application/x-ndjson" if case == "json_lines" else "text/event-stream")

    found = list(method(sdk.Shop(http_client=transport), call)())

    assert sdk.to_jsonable(found) == want
    assert [type(item).__name__ for item in found if isinstance(item, dict)] == []


def test_a_response_is_a_stream_only_where_the_caller_asks(sdks: dict[str, ModuleType]) -> None:
    sdk = sdks["stream_or_json"]
    whole, chunks = Canned(sdk, '{"text": "hi"}', "application/json"), Canned(
        sdk, 'data: {"delta": "h"}\n\ndata: {"delta": "i"}\n\ndata: [DONE]\n\n', "text/event-stream"
    )

    answer = sdk.Talk(http_client=whole).answers.create(question="?")
    pieces = list(sdk.Talk(http_client=chunks).answers.create(question="?", stream=True))

    assert (answer.text, [piece.delta for piece in pieces]) == ("hi", ["h", "i"])
    assert [json.loads(t.sent[0].content) for t in (whole, chunks)] == [
        {"question": "?"},
        {"question": "?", "stream": True},
    ]
    accepts = [dict(t.sent[0].headers)["Accept"] for t in (whole, chunks)]
    assert accepts == ["application/json", "text/event-stream"]


def test_an_api_that_streams_by_default_does_so_unless_it_is_told_not_to(sdks: dict[str, ModuleType]) -> None:
    sdk = sdks["stream_or_json"]
    whole, chunks = Canned(sdk, '{"text": "hi"}', "application/json"), Canned(
        sdk, 'data: {"delta": "h"}\n\n', "text/event-stream"
    )

    answer = sdk.Talk(http_client=whole).answers.eager(question="?", stream=False)
    pieces = list(sdk.Talk(http_client=chunks).answers.eager(question="?"))

    assert (answer.text, [piece.delta for piece in pieces]) == ("hi", ["h"])


def test_async_methods_give_the_same(sdks: dict[str, ModuleType]) -> None:
    sdk = sdks["stream_or_json"]

    class AsyncCanned(Canned):
        async def send(self, request: Any) -> Any:
            return super().send(request)

        async def close(self) -> None:
            """Nothing is open."""

    async def main() -> list[Any]:
        transport = AsyncCanned(sdk, 'data: {"delta": "h"}\n\n', "text/event-stream")
        async with sdk.AsyncTalk(http_client=transport) as client:
            asked = [piece.delta async for piece in await client.answers.retrieve("1", stream=True)]
            return asked + [piece.delta async for piece in await client.answers.only()]

    assert asyncio.run(main()) == ["h", "h"]
