"""A body that a caller gives -> what a server reads of it, in the words of the SDK's `tests/wire.py`."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qsl

from sdkwright.model import Content, Style, Writing
from sdkwright.plan.samples.serialization import Pairs, form, in_media_type, is_json, pairs, plain
from sdkwright.plan.samples.values import Sample, to_json
from sdkwright.targets.python.code.expressions import (
    CONTENT,
    FORM,
    JSON,
    PART,
    PARTS,
    Call,
    Expression,
    Listed,
    call_of,
)
from sdkwright.text import Code, Json

_JSON, _FORM, _PARTS = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"
OPAQUE = "application/octet-stream"
"""The media type of bytes of which nothing is known."""


def expected_body(body: Sample, content: Content, media_type: str) -> Call:
    """The body as a server reads it."""
    if is_json(media_type):
        return _call(JSON, to_json(body), media_type, _JSON)
    told = dict(content.encoding)
    if media_type.startswith(_FORM) and isinstance(body, bytes):
        return _call(FORM, Listed(tuple(parse_qsl(body.decode(), keep_blank_values=True))), media_type, _FORM)
    if media_type.startswith(_FORM):
        return _call(FORM, Listed(tuple(form(_fields(body), told))), media_type, _FORM)
    if media_type.startswith("multipart/") and isinstance(body, dict):
        parts = [part for name, value in body.items() for part in _parts(name, value, told.get(name, Writing()))]
        return _call(PARTS, Listed(tuple(parts)), media_type, _PARTS)
    raw = body if isinstance(body, bytes) else plain(to_json(body)).encode()
    return call_of(CONTENT, raw, exact(media_type))


def exact(media_type: str) -> str:
    """The media type of bytes where a range is described: that of bytes which nobody named."""
    return media_type if "*" not in media_type else _first(media_type)


def _first(media_types: str) -> str:
    """The first of several media types that is no range (OpenAPI 3.2, 4.15.1.1)."""
    return next((each for each in map(str.strip, media_types.split(",")) if "*" not in each), OPAQUE)


def _fields(body: Sample) -> dict[str, Json]:
    found = to_json(body)
    return found if isinstance(found, dict) else {}


def _call(function: Code, value: Expression, media_type: str, usual: str) -> Call:
    return call_of(function, value) if media_type == usual else call_of(function, value, media_type)


def _parts(name: str, value: Sample, writing: Writing) -> Iterator[Call]:
    """The parts of one property (RFC 7578; OpenAPI 3.2, 4.15.1)."""
    if value is None:
        return
    if isinstance(value, bytes):
        media_type = _first(writing.media_type or OPAQUE)
        yield _part(name, value, media_type, name)
    elif writing.style is not None:
        for key, text in _styled(name, to_json(value), writing):
            yield _part(key, text)
    elif isinstance(value, list):
        for item in value:
            yield from [_data(name, to_json(item), writing)] if isinstance(item, list) else _parts(name, item, writing)
    else:
        yield _data(name, to_json(value), writing)


def _styled(name: str, value: Json, writing: Writing) -> Pairs:
    return pairs(name, value, Writing(writing.style or Style.FORM, writing.explode))


def _data(name: str, value: Json, writing: Writing) -> Call:
    media_type = writing.media_type or (_JSON if isinstance(value, (dict, list)) else "")
    if is_json(media_type):
        return _part(name, call_of(JSON, value), media_type)
    return _part(name, in_media_type(value, media_type) if media_type else plain(value), media_type)


def _part(name: str, content: Expression, media_type: str = "", filename: str = "") -> Call:
    told = [name, content, *([media_type] if media_type or filename else []), *([filename] if filename else [])]
    return call_of(PART, *told)
