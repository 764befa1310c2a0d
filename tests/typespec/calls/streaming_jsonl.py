"""The scenarios of streaming/jsonl."""

from __future__ import annotations

from streaming_jsonl import Title

from ..checks import Calls, equal

LINES = [{"desc": "one"}, {"desc": "two"}, {"desc": "three"}]


def calls(client: Title) -> Calls:
    yield (
        "Streaming_Jsonl_Basic_send",
        lambda: client.basic_send(b'{"desc": "one"}\n{"desc": "two"}\n{"desc": "three"}'),
    )
    yield "Streaming_Jsonl_Basic_receive", lambda: equal(list(client.receive.retrieve()), LINES)
