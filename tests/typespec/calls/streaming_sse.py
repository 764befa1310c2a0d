"""The scenarios of streaming/sse."""

from __future__ import annotations

import json
from collections.abc import Iterable
from types import SimpleNamespace

from streaming_sse import ServerSentEvent, Title

from ..checks import Calls, equal, plain


def came(stream: Iterable[object], *want: tuple[str, object]) -> None:
    """The events of a stream, with what their data says."""
    found = []
    for each in stream:
        event = each if isinstance(each, ServerSentEvent) else SimpleNamespace(**vars_of(each))
        is_json = isinstance(event.data, str) and event.data.startswith("{")
        found.append((getattr(event, "event", "message"), json.loads(event.data) if is_json else event.data))
    equal(found, [list(each) for each in want])


def vars_of(item: object) -> dict[str, object]:
    """The fields of an event that OpenAPI 3.2 describes as an object."""
    known = plain(item)
    assert isinstance(known, dict)
    return known


def calls(client: Title) -> Calls:
    protocol = client.protocol
    hello = ("message", {"message": "hello"})
    yield (
        "Streaming_Sse_Unnamed_receive",
        lambda: came(client.unnamed.receive(), *(("message", {"desc": each}) for each in ("one", "two", "three"))),
    )
    yield (
        "Streaming_Sse_Named_receive",
        lambda: came(
            client.named.receive(),
            ("responseCreated", {"id": "resp_1"}),
            ("responseDelta", {"delta": "Hello"}),
            ("responseDelta", {"delta": " world"}),
            ("message", "[DONE]"),
        ),
    )
    yield (
        "Streaming_Sse_Retrieve_stream",
        lambda: came(
            client.retrieve.stream(query="what is typespec?"),
            ("partialResult", {"text": "partial one"}),
            ("partialResult", {"text": "partial two"}),
            ("finalResult", {"references": ["doc1", "doc2"]}),
            ("message", "[DONE]"),
        ),
    )
    yield "Streaming_Sse_Protocol_Data_withEnvelope", lambda: came(
        protocol.data.with_envelope(), ("withEnvelope", "hello")
    )
    yield (
        "Streaming_Sse_Protocol_Data_withoutEnvelope",
        lambda: came(
            protocol.data.without_envelope(),
            ("withoutEnvelope", {"metadata": {"source": "test"}, "contents": "world"}),
        ),
    )
    yield "Streaming_Sse_Protocol_id", lambda: came(protocol.id(), hello)
    yield "Streaming_Sse_Protocol_invalidId", lambda: came(protocol.invalid_id(), hello)
    yield "Streaming_Sse_Protocol_retry", lambda: came(protocol.retry(), hello)
    yield "Streaming_Sse_Protocol_invalidRetry", lambda: came(protocol.invalid_retry(), hello)
    yield "Streaming_Sse_Protocol_reconnect", lambda: came(protocol.reconnect(), hello)
