"""A response that is made from its schema, and what the SDK must make of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Any

from decoding import same, written
from description import FORM, Content, Node, Operation
from samples import Ask, Samples
from server import Answer

NONE, DATA, TEXT, BYTES, ITEMS = "nothing", "data", "text", "bytes", "items"
UNKNOWN = {"x-judge-unknown": {"kept": [1, None]}}
"""A property that no description knows: it must not be lost."""
MIXED = "some text é\n"
_MAY_BE_JSON = re.compile(r"text/plain$|application/vnd\.(?!.*(?:xml|yaml|csv|html|protobuf|cbor|msgpack)$)")
"""Media types that leave it to the schema what the text is."""
_TEXTS = ("xml", "yaml", "csv", "html", "javascript", FORM)
"""What the names of media types of text end with (javascript: RFC 9239, section 6)."""


@dataclass(frozen=True, slots=True)
class SampleResponse:
    """What the server says, and what that means: the kind of value, and the value."""

    answer: Answer
    kind: str
    value: Any


class Answering:
    """Makes the responses of one description."""

    def __init__(self, samples: Samples) -> None:
        self._samples = samples

    def success(self, entry: Mapping[str, Any], operation: Operation, *, turn: int, streams: bool) -> SampleResponse:
        """One of the successes: the first, then the last."""
        told = {key: contents for key, contents in operation.responses.items() if key.upper().startswith("2")}
        onward = {} if told else _behind_a_redirect(operation)
        told = told or onward or {"200": operation.responses.get("default", ())}
        if streams:
            told = {key: c for key, c in told.items() if _preferred(c, entry["stream"])}
        key = list(told)[0 if turn == 0 else -1]
        status = int(key) if key.isdigit() else 200
        if entry["method"] == "HEAD":
            return SampleResponse(Answer(status), NONE, None)
        stream = entry["stream"] if streams else None
        contents = _preferred(told[key], stream)
        if status == 204 or (not contents and (status == 205 or told is onward)):
            return SampleResponse(Answer(status), NONE, None)
        if not contents:
            return self._untold(status, turn)
        return self._response(status, contents[0], turn, stream)

    def accepted(self, operation: Operation, media_type: str) -> SampleResponse:
        """The success that has a media type, in that."""
        key, content = next(
            (key, content)
            for key, contents in operation.responses.items()
            if key[:1] in "2d"
            for content in contents
            if content.media_type == media_type
        )
        return self._response(int(key) if key.isdigit() else 200, content, 0, None)

    def failure(self, operation: Operation) -> SampleResponse | None:
        """An error whose body is described, if there is one."""
        for key, contents in operation.responses.items():
            is_error = key.upper()[0] in "45" or (key == "default" and any(k[0] == "2" for k in operation.responses))
            contents = tuple(content for content in contents if content.is_json and content.schema.value is not None)
            if is_error and contents:
                status = int(key) if key.isdigit() else 418 if key == "default" else int(key[0]) * 100 + 22
                return self._response(status, contents[0], 0, None)
        return None

    def _untold(self, status: int, turn: int) -> SampleResponse:
        """What comes though nothing is described: data, or a text that says what it is."""
        if turn == 0:
            return SampleResponse(Answer(status, "application/json", written(UNKNOWN).encode()), DATA, UNKNOWN)
        return SampleResponse(Answer(status, "text/csv; charset=utf-8", MIXED.encode()), TEXT, MIXED)

    def _response(self, status: int, content: Content, turn: int, stream: Mapping[str, Any] | None) -> SampleResponse:
        ask = Ask(sends=False, turn=turn)
        if stream is not None:
            return self._stream(status, content, stream, ask)
        media_type = content.media_type if "*" not in content.media_type else "application/json"
        if self._is_binary(content) or ("*" in content.essence and content.schema.follow().value in (None, True, {})):
            told = "application/octet-stream" if content.is_json or "*" in content.essence else media_type
            return SampleResponse(Answer(status, told, b"\x00\xff"), BYTES, b"\x00\xff")
        if content.is_json or "*" in content.essence:
            value = self._samples.of(content.schema, ask, content.examples)
            if isinstance(value, dict) and self._is_open(content) and turn == 0:
                value = {**value, **UNKNOWN}
            return SampleResponse(Answer(status, media_type, written(value).encode()), DATA, value)
        if _MAY_BE_JSON.match(content.essence) and self._is_data(content):
            value = self._samples.of(content.schema, ask, content.examples)
            return SampleResponse(Answer(status, content.media_type, written(value).encode()), DATA, value)
        if content.essence.startswith("text/") or content.essence.endswith(_TEXTS):
            return SampleResponse(Answer(status, f"{content.essence}; charset=utf-8", MIXED.encode()), TEXT, MIXED)
        return SampleResponse(Answer(status, media_type, b"\x00\x01\xff bytes"), BYTES, b"\x00\x01\xff bytes")

    def _stream(self, status: int, content: Content, stream: Mapping[str, Any], ask: Ask) -> SampleResponse:
        schema = content.items or content.schema
        if stream.get("wrapped"):
            schema = self._samples.facts(schema).properties["result"][0]
        facts = self._samples.facts(schema)
        if content.items is None and "items" in facts.nodes:
            schema = facts.nodes["items"]
        items = [self._samples.of(schema, replace(ask, turn=turn)) for turn in (0, 1)]
        if "event-stream" not in content.essence:
            mark = b"\x1e" if "json-seq" in content.essence else b""
            sent = [{"result": item} for item in items] if stream.get("wrapped") else items
            body = b"".join(mark + written(item).encode() + b"\n" for item in sent)
            return SampleResponse(Answer(status, content.media_type, body), ITEMS, items)
        if stream["item"].endswith(("ServerSentEvent", "str")):
            texts = ["one", "two\nlines"]
            events = "".join("".join(f"data: {line}\n" for line in text.split("\n")) + "\n" for text in texts)
            return SampleResponse(Answer(status, content.media_type, events.encode()), ITEMS, texts)
        if _is_event(self._samples.facts(schema, ask=Ask()).properties):
            items = [self._with_data(schema, item, turn) for turn, item in enumerate(items)]
            return SampleResponse(
                Answer(status, content.media_type, "".join(map(_event, items)).encode()), ITEMS, items
            )
        body = b"".join(f"data: {written(item)}\n\n".encode() for item in items)
        return SampleResponse(Answer(status, content.media_type, body), ITEMS, items)

    def _with_data(self, schema: Node, event: Any, turn: int) -> Any:
        """The event with the JSON that its text holds (`contentSchema`, JSON Schema Validation, 8.5)."""
        for node in self._samples.facts(schema, ask=Ask(turn=turn)).properties.get("data", ()):
            if held := self._samples.facts(node).nodes.get("contentSchema"):
                return {**event, "data": self._samples.of(held, Ask(sends=False, turn=1))}
        return event

    def _is_data(self, content: Content) -> bool:
        """Whether text can only be JSON, by its schema."""
        facts = self._samples.facts(content.schema, ask=Ask())
        return facts.said.get("type") in ("object", "array", "integer", "number", "boolean") or bool(facts.properties)

    def _is_binary(self, content: Content) -> bool:
        said = self._samples.facts(content.schema).said
        return said.get("format") in ("binary", "file") or said.get("type") == "file"

    def _is_open(self, content: Content) -> bool:
        """Whether further properties are allowed, and may be anything."""
        facts = self._samples.facts(content.schema, ask=Ask())
        extra = facts.nodes.get("additionalProperties")
        return bool(facts.properties) and (extra is None or extra.value in (True, {}))


def _behind_a_redirect(operation: Operation) -> dict[str, tuple[Content, ...]]:
    """Where a redirect is the success: what it leads to is what it is said to hold, if that is said at all."""
    onward = [contents for key, contents in operation.responses.items() if key.startswith("3") and key != "304"]
    return {"200": onward[0]} if onward else {}


def _preferred(contents: tuple[Content, ...], stream: Mapping[str, Any] | None) -> list[Content]:
    if stream is not None:
        return [content for content in contents if content.media_type == stream["content_type"]]
    whole = [c for c in contents if "event-stream" not in c.essence and "ndjson" not in c.essence] or list(contents)
    return sorted(whole, key=lambda content: (not content.is_json, content.is_json and content.schema.value is None))


def _is_event(properties: Mapping[str, Any]) -> bool:
    return "data" in properties and properties.keys() <= {"data", "event", "id", "retry"}


def _event(item: Any) -> str:
    """An object as an event (OpenAPI 3.2, 4.14.4): what is no text is JSON."""
    lines = []
    for name, value in item.items():
        text = value if isinstance(value, str) else written(value)
        lines += [f"{name}: {line}\n" for line in text.split("\n")]
    return "".join(lines) + "\n"


def differences(response: SampleResponse, kind: str, found: Any) -> Iterator[str]:
    """How what a method gave differs from what the server said; `found` is plain data where it can be."""
    if response.kind == NONE:
        if found not in (None, "", b""):
            yield f"something where nothing came: {found!r}"
    elif found is None and response.value is not None:
        yield f"nothing where {response.kind} came: {response.answer.media_type}"
    elif response.kind in (TEXT, BYTES):
        if found != response.value:
            yield f"other {response.kind} ({kind}): {found!r}"
    elif not same(_as_sent(found, response.value), response.value):
        yield f"other {response.kind}: sent {_short(response.value)}, found {_short(found)}"


def _as_sent(found: Any, sent: Any) -> Any:
    """What was found, with the seconds of an instant where seconds were sent.

    A `datetime` in a bare list or map of `format: unixtime` does not know how it travelled; in a model its field does.
    """
    if isinstance(found, dict) and isinstance(sent, dict):
        return {key: _as_sent(value, sent.get(key)) for key, value in found.items()}
    if isinstance(found, list) and isinstance(sent, list) and len(found) == len(sent):
        return list(map(_as_sent, found, sent))
    if isinstance(found, str) and isinstance(sent, (int, float, Decimal)):
        try:
            return datetime.fromisoformat(found).timestamp()
        except ValueError:
            return found
    return found


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) < 300 else text[:300] + "…"
