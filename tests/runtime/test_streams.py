"""Streams of typed items over real sockets: what they give, how they end, and how they go on."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Callable
from typing import Any, TypeVar, assert_type

import pytest
from gradient import (
    APIConnectionError,
    APIResponseValidationError,
    APIStreamError,
    AsyncGradient,
    Gradient,
    NotFoundError,
    ServerSentEvent,
    SyncStream,
    to_jsonable,
)
from gradient._runtime.clock import Clock
from gradient._runtime.stream import framing
from gradient._runtime.stream.items import Items
from gradient._runtime.stream.stream import open_stream, open_stream_async, response_or_stream
from gradient._runtime.stream.stream_call import StreamOperation
from gradient._runtime.transport.base import Request, Response
from gradient.types import AppJobInvocationCancelResponse as Cancelled

from .loopback import FakeResponse, Server

T = TypeVar("T")
ITEM = "AppJobInvocationCancelResponse"
EVENTS: StreamOperation[Cancelled, None] = StreamOperation("GET", "/events", items=framing.Events(item=ITEM))
POSTED: StreamOperation[Cancelled, None] = StreamOperation("POST", "/events", items=framing.Events(item=ITEM))
RAW: StreamOperation[ServerSentEvent, None] = StreamOperation(
    "GET", "/raw", items=framing.Events(item="ServerSentEvent")
)
TEXTS: StreamOperation[str, None] = StreamOperation("GET", "/texts", items=framing.Events(item="text"))
LINES: StreamOperation[Cancelled, None] = StreamOperation("GET", "/lines", items=framing.Lines(item=ITEM))
RECORDS: StreamOperation[Any, None] = StreamOperation("GET", "/records", items=framing.Sequence(item="Any"))
EITHER: StreamOperation[Cancelled, Cancelled] = StreamOperation(
    "POST", "/either", returns=ITEM, items=framing.Events(item=ITEM), body="application/json"
)
SSE = (("Content-Type", "text/event-stream"),)


class NoTime(Clock):
    """A clock on which nobody waits; it keeps how long one would have."""

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def chance(self) -> float:
        return 1.0

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.pauses.append(seconds)


def stream(*pieces: bytes, whole: bool = True) -> FakeResponse:
    return FakeResponse(200, headers=SSE, pieces=pieces, whole=whole)


def event(name: str, **fields: object) -> bytes:
    lines = [f"{key}: {value}\n" for key, value in fields.items()]
    return ("".join(lines) + f'data: {{"id": "{name}"}}\n\n').encode()


def sync(server: Server, operation: StreamOperation[T, Any], **arguments: Any) -> list[T]:
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        client._clock = NoTime()
        return list(open_stream(client, operation, **arguments))


def asynchronous(server: Server, operation: StreamOperation[T, Any], **arguments: Any) -> list[T]:
    async def main() -> list[T]:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url) as client:
            client._clock = NoTime()
            return [item async for item in await open_stream_async(client, operation, **arguments)]

    return asyncio.run(main())


Call = Callable[..., list[Any]]
by_both = pytest.mark.parametrize("call", [sync, asynchronous], ids=["sync", "async"])


# ----------------------------------------------------------------------------------------------- items


@by_both
def test_items_are_typed(server: Server, call: Call) -> None:
    server.answer(stream(event("a"), event("b")))

    found = call(server, EVENTS)

    assert [type(item) for item in found] == [Cancelled, Cancelled]
    assert [item.id for item in found] == ["a", "b"]
    assert server.arrived[0].header("accept") == ["text/event-stream"]


def test_an_item_is_there_before_the_next_one_is_sent(server: Server) -> None:
    server.gate = threading.Semaphore(1)
    server.answer(stream(event("a"), event("b")))

    with Gradient(access_token="t", base_url=server.url) as client, open_stream(client, EVENTS) as items:
        first = next(items)
        server.gate.release()
        rest = list(items)

    assert_type(first, Cancelled)
    assert (first.id, [item.id for item in rest]) == ("a", ["b"])


def items(rule: framing.Framing, body: bytes, size: int) -> list[Any]:
    reader: Items[Any] = Items(rule, Request("GET", "http://x"), Response(200))
    found: list[Any] = []
    for at in range(0, len(body), size):
        found += reader.feed(body[at : at + size])
        if reader.ended:
            return found
    return found + list(reader.end())


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"], ids=["LF", "CR", "CRLF"])
@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 7, 1000])
def test_every_split_gives_the_same_events(size: int, end: str) -> None:
    text = '\ufeffid: 1\ndata: {"a":\ndata: "ü😀"}\n\n: still here\n\nevent: x\ndata: "\u2028"\n\ndata: [DONE]\n\ndata: 3\n\n'

    found = items(framing.Events(item="Any"), text.replace("\n", end).encode(), size)

    assert found == [{"a": "ü😀"}, "\u2028"]


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5, 7, 1000])
@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (framing.Lines(item="Any"), '\ufeff{"a":\r "ü😀"}\n\n[2]\r\n \n"\u2028\x85"'),
        (framing.Sequence(item="Any"), '\x1e{"a":\n "ü😀"}\n\x1e[2]\n\x1e"\u2028\x85"\n'),
    ],
    ids=["lines", "records"],
)
def test_every_split_gives_the_same_json(size: int, rule: framing.Framing, text: str) -> None:
    assert items(rule, text.encode(), size) == [{"a": "ü😀"}, [2], "\u2028\x85"]


def test_a_record_is_given_when_it_is_complete() -> None:
    reader: Items[Any] = Items(framing.Sequence(item="Any"), Request("GET", "http://x"), Response(200))

    assert list(reader.feed(b'\x1e{"a": 1}\n')) == [{"a": 1}]
    assert list(reader.feed(b'\x1e{"a":\n')) == []
    assert list(reader.feed(b"2}\n\x1e")) == [{"a": 2}]


LARGE: dict[framing.Framing, tuple[bytes, bytes]] = {
    framing.Events(item="Any"): (b"data: [1\n", b"data:%s\n"),
    framing.Lines(item="Any"): (b"[1 ", b"%s "),
    framing.Sequence(item="Any"): (b"\x1e[1\n", b"%s\n"),
}
"""How an item of five megabytes begins, and how each thousand bytes of it are written."""


@pytest.mark.parametrize("rule", LARGE)
def test_a_large_item_is_parsed_in_linear_work(rule: framing.Framing, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work is what is handed to the parser of JSON: a few times the item, never its square."""
    handed: list[int] = []
    loads = json.loads
    monkeypatch.setattr(json, "loads", lambda text: (handed.append(len(text)), loads(text))[1])
    reader: Items[Any] = Items(rule, Request("GET", "http://x"), Response(200))
    start, piece = LARGE[rule]

    found = [*reader.feed(start)]
    for _ in range(5_000):
        found += reader.feed(piece % (b",2" * 500))
    found += [*reader.feed(piece % b"]" + b"\n"), *reader.end()]

    assert [len(item) for item in found] == [2_500_001]
    assert sum(handed) < 4 * 5_000_000


@by_both
def test_events_as_they_came_and_data_as_text(server: Server, call: Call) -> None:
    body = b"event: tick\nid: 7\ndata: one\ndata: two\n\ndata: [DONE]\n\n"
    server.answer(stream(body))

    assert call(server, RAW) == [ServerSentEvent("one\ntwo", "tick", "7"), ServerSentEvent("[DONE]", id="7")]
    assert call(server, TEXTS) == ["one\ntwo", "[DONE]"]


def test_events_as_objects() -> None:
    rule = framing.EventObjects(item="Any", texts=("error",), has_error=True)
    body = b'event: placed\nid: 1\nretry: 5\ndata: {"a": 1}\n\nevent: error\ndata: 12\n\ndata: []\n\n'

    assert items(rule, body, 1000) == [
        {"event": "placed", "id": "1", "retry": 5, "data": {"a": 1}},
        {"event": "error", "data": "12"},
        {"data": []},
    ]


# --------------------------------------------------------------------------------------------- the end


@by_both
def test_the_word_done_ends_a_stream(server: Server, call: Call) -> None:
    server.answer(stream(event("a"), b"data: [DONE]\n\n", event("b")))

    assert [item.id for item in call(server, EVENTS)] == ["a"]


@by_both
@pytest.mark.parametrize(
    "said",
    [b'event: error\ndata: {"message": "too hot"}\n\n', b'data: {"error": {"message": "too hot"}}\n\n'],
    ids=["event", "object"],
)
def test_an_error_in_the_stream_is_raised_after_the_items_before_it(server: Server, call: Call, said: bytes) -> None:
    server.answer(stream(event("a") + said + event("b")))

    with pytest.raises(APIStreamError, match="too hot") as caught:
        call(server, EVENTS)

    assert caught.value.status == 200
    assert "too hot" in str(caught.value.body)


@by_both
def test_half_a_line_at_the_end_is_an_error_that_shows_it(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, pieces=(b'{"id": "a"}\n{"id": "b', b"ut")))

    with pytest.raises(APIResponseValidationError, match=r"b.{0,2}ut"):
        call(server, LINES)


@by_both
def test_an_event_without_data_is_no_item_where_items_are_json(server: Server, call: Call) -> None:
    server.answer(stream(b"data\n\n", event("a"), b"event: ping\ndata:\n\n", b"data:  \n\n", event("b")))

    assert [item.id for item in call(server, EVENTS)] == ["a", "b"]


@by_both
def test_json_that_is_nested_too_deeply_is_told_as_that(server: Server, call: Call) -> None:
    server.answer(stream(b"data: " + b"[" * 100_000 + b"]" * 100_000 + b"\n\n"))

    with pytest.raises(APIResponseValidationError, match="an item of the stream is nested too deeply"):
        call(server, EVENTS)


@by_both
@pytest.mark.parametrize(
    ("said", "kind"), [("null", "null"), ('"text"', "a scalar"), ("7", "a scalar"), ("[]", "a list")]
)
def test_what_is_no_model_is_no_item_of_a_stream(server: Server, call: Call, said: str, kind: str) -> None:
    server.answer(stream(event("a"), f"data: {said}\n\n".encode()))
    with pytest.raises(APIResponseValidationError, match=f"an item of the stream is {kind}, but {ITEM} was promised"):
        call(server, EVENTS)

    server.answer(FakeResponse(200, f'{{"id": "a"}}\n{said}\n'.encode()))
    with pytest.raises(APIResponseValidationError, match=f"an item of the stream is {kind}, but {ITEM} was promised"):
        call(server, LINES)


@pytest.mark.parametrize(("item", "said"), [(f"{ITEM} | None", "null"), (f"{ITEM} | str", '"text"'), ("Any", "null")])
def test_what_is_promised_is_an_item_of_a_stream(item: str, said: str) -> None:
    assert items(framing.Lines(item=item), f"{said}\n".encode(), 1000) == [json.loads(said)]


def test_a_list_that_is_an_item_holds_models() -> None:
    with pytest.raises(APIResponseValidationError, match=r"an item of the stream has null at \[1\], but list"):
        items(framing.Lines(item=f"list[{ITEM}]"), b"[{}, null]\n", 1000)


@by_both
def test_json_in_place_of_events_is_an_error_that_shows_it(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, b'{"id": "whole"}'))

    with pytest.raises(APIResponseValidationError, match="whole"):
        call(server, EVENTS)


@by_both
def test_a_status_that_says_no_is_the_usual_error(server: Server, call: Call) -> None:
    server.answer(FakeResponse(404, b'{"message": "gone"}'))

    with pytest.raises(NotFoundError, match="gone"):
        call(server, EVENTS)


@pytest.mark.parametrize("way", ["break", "raise", "with", "close", "next"])
def test_the_connection_is_free_on_every_way_out(server: Server, way: str) -> None:
    server.answer(stream(event("a"), event("b")))
    with Gradient(access_token="t", base_url=server.url) as client:
        found = open_stream(client, EVENTS)
        leave(found, way)

        assert is_closed(found)
        assert list(found) == []


def leave(found: SyncStream[Cancelled], way: str) -> None:
    try:
        match way:
            case "break":
                for _ in found:
                    break
            case "raise":
                for _ in found:
                    raise KeyError
            case "with":
                with found:
                    next(found)
            case "close":
                found.close()
            case _:
                for _ in found:
                    next(found)
    except KeyError:
        pass


def is_closed(found: Any) -> bool:
    return bool(found._source._incoming.is_closed)


@pytest.mark.parametrize("way", ["break", "with", "close", "end"])
def test_the_async_connection_is_free_on_every_way_out(server: Server, way: str) -> None:
    async def main() -> tuple[bool, list[Cancelled]]:
        async with AsyncGradient(access_token="t", base_url=server.url) as client:
            found = await open_stream_async(client, EVENTS)
            match way:
                case "break":
                    async for _ in found:
                        break
                    gc.collect()
                    await asyncio.sleep(0.05)
                case "with":
                    async with found:
                        await anext(found)
                case "close":
                    await found.close()
                case _:
                    assert len([item async for item in found]) == 2
            return is_closed(found), [item async for item in found]

    server.answer(stream(event("a"), event("b")))

    assert asyncio.run(main()) == (True, [])


# ---------------------------------------------------------------------------------------------- going on


@by_both
def test_a_stream_that_breaks_goes_on_after_the_last_id(server: Server, call: Call) -> None:
    server.answer(
        stream(event("a", id="1"), event("b", id="ü2", retry=1500), b'data: {"id": "ha', whole=False),
        stream(event("c", id="3")),
    )

    found = call(server, EVENTS, options={"extra_headers": {"X-Mine": "1"}})

    assert [item.id for item in found] == ["a", "b", "c"]
    second = server.arrived[1]
    assert [v.encode("latin-1").decode() for v in second.header("last-event-id")] == ["ü2"]
    assert second.header("x-mine") == ["1"]
    assert server.arrived[0].header("last-event-id") == []


def test_the_pause_is_the_server_s_own(server: Server) -> None:
    clock = NoTime()
    server.answer(
        stream(event("a", id="1", retry=1500), whole=False), stream(event("b"), whole=False), stream(event("c"))
    )

    with Gradient(access_token="t", base_url=server.url) as client:
        client._clock = clock
        found = open_stream(client, EVENTS)
        names = [item.id for item in found]

    assert (names, clock.pauses) == (["a", "b", "c"], [1.5, 1.5])
    assert [arrived.header("last-event-id") for arrived in server.arrived] == [[], ["1"], ["1"]]


@by_both
@pytest.mark.parametrize(
    ("operation", "first"), [(EVENTS, event("a")), (POSTED, event("a", id="1"))], ids=["no ids", "POST"]
)
def test_a_stream_that_cannot_go_on_says_that_it_broke(
    server: Server, call: Call, operation: StreamOperation[Cancelled, None], first: bytes
) -> None:
    server.answer(stream(first, whole=False))

    with pytest.raises(APIConnectionError):
        call(server, operation)

    assert len(server.arrived) == 1


@by_both
def test_a_server_that_breaks_again_and_again_is_given_up(server: Server, call: Call) -> None:
    server.answer(stream(event("a", id="1"), whole=False), *[stream(b": nothing\n\n", whole=False)] * 9)

    with pytest.raises(APIConnectionError):
        call(server, EVENTS, options={"max_retries": 2})

    assert len(server.arrived) == 3


@by_both
def test_a_server_that_gives_the_same_ids_again_is_given_up(server: Server, call: Call) -> None:
    server.answer(*[stream(event("a", id="1"), event("b", id="2"), whole=False)] * 9)

    with pytest.raises(APIConnectionError):
        call(server, EVENTS, options={"max_retries": 2})

    assert len(server.arrived) == 3


def test_one_can_go_on_by_oneself(server: Server) -> None:
    server.answer(stream(event("a", id="41"), event("b", id="42")))

    with Gradient(access_token="t", base_url=server.url) as client, open_stream(client, EVENTS) as found:
        next(found)

        assert found.last_event_id == "41"


# --------------------------------------------------------------------------------------- other deliveries


def test_the_head_stands_beside_the_items(server: Server) -> None:
    server.answer(FakeResponse(201, headers=(*SSE, ("X-Request-Id", "r1")), pieces=(event("a"),)))

    with Gradient(access_token="t", base_url=server.url) as client, open_stream(client, EVENTS) as found:
        assert (found.status, found.request_id, found.request.method) == (201, "r1", "GET")


def test_raw_and_streamed_responses_parse_to_the_stream(server: Server) -> None:
    server.answer(stream(event("a"), event("b")))

    with Gradient(access_token="t", base_url=server.url) as client:
        raw: Any = open_stream(client.with_raw_response._held, EVENTS)
        streamed: Any = open_stream(client.with_streaming_response._held, EVENTS)

        assert [item.id for item in raw.parse()] == ["a", "b"]
        assert [item.id for item in streamed.parse()] == ["a", "b"]


@pytest.mark.parametrize(
    ("asked", "accept"),
    [
        (True, "text/event-stream"),
        (False, "application/json"),
        (None, "application/json"),
    ],
)
def test_the_caller_chooses_between_a_stream_and_the_whole(server: Server, asked: bool | None, accept: str) -> None:
    server.answer(stream(event("a")) if asked else FakeResponse(200, b'{"id": "a"}'))

    with Gradient(access_token="t", base_url=server.url) as client:
        found = response_or_stream(client, EITHER, asked=asked, body={"stream": asked})
        shown = [item.id for item in found] if isinstance(found, SyncStream) else found.id

    assert shown == (["a"] if asked else "a")
    assert server.arrived[0].header("accept") == [accept]


def test_items_are_judged_if_the_caller_asks(server: Server) -> None:
    server.answer(stream(b'data: {"id": 5}\n\n'))

    with pytest.raises(APIResponseValidationError, match="id") as caught:
        sync(server, EVENTS, options={"validation": "error"})

    assert len(caught.value.mismatches) == 1


def test_a_stream_is_plain_data_when_it_is_asked_for_all_of_it(server: Server) -> None:
    server.answer(stream(event("a"), event("b")))

    with Gradient(access_token="t", base_url=server.url) as client:
        assert to_jsonable(open_stream(client, EVENTS)) == [{"id": "a"}, {"id": "b"}]
