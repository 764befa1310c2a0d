"""The values of a call -> what a client sends of its request, escaped as it travels, but for the body and who calls.

`requests` tells the same as a server reads it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus

from sdkwright.model import Location, Operation, Parameter
from sdkwright.plan.samples.percent_encoding import escape_of, literal, percent
from sdkwright.plan.samples.serialization import form, in_media_type, is_json, pairs, text
from sdkwright.text import Json

_HOLE = re.compile(r"\{([^{}]*)\}")
_Found = Sequence[tuple[Parameter, Json]]


@dataclass(frozen=True, slots=True)
class QueryPair:
    """A pair of the query, as its parameter's style has it."""

    name: str
    """The name."""
    value: str
    """The value, after percent-decoding."""
    encoded: str
    """The pair as it travels."""
    parameter: Parameter | None = None
    """The parameter that it is of; None where the path itself has it."""


@dataclass(frozen=True, slots=True)
class SentRequest:
    """What a client sends."""

    path: str
    """The path, percent-encoded."""
    query: Sequence[QueryPair]
    """The pairs of the query, those that the path has already before all others."""
    headers: Sequence[tuple[Parameter, str]]
    """The headers that parameters are."""
    cookies: Sequence[tuple[str, str]]
    """The names and values of cookies, escaped."""


def sent_request(operation: Operation, values: Sequence[tuple[Parameter, Json]]) -> SentRequest:
    """What a client sends of an operation that is called with these values of its parameters."""
    path, _, fixed = _target(operation.target, values).partition("?")
    own = [*_pairs(values), *_whole_query(values)]
    given = {pair.parameter.name for pair in own if pair.parameter is not None}
    headers = [(p, text(p, v)) for p, v in values if p.location is Location.HEADER]
    has_cookies = any(p.name.lower() == "cookie" for p, _ in headers)  # a caller's own has them all
    return SentRequest(
        path=path,
        query=(*_fixed(fixed, given), *own),
        headers=headers,
        cookies=[] if has_cookies else _cookies(values),
    )


def _target(template: str, values: _Found) -> str:
    found = {p.name: text(p, v, escape_of(p)) for p, v in values if p.location is Location.PATH}
    parts = _HOLE.split(template)
    parts[0::2] = map(literal, parts[0::2])
    parts[1::2] = [found[name] for name in parts[1::2]]
    return "".join(parts)


def _fixed(query: str, given: Collection[str]) -> Iterator[QueryPair]:
    """The query that is a part of the path, without what a caller gives."""
    for encoded in filter(None, query.split("&")):
        name, _, value = encoded.partition("=")
        if unquote(name) not in given:
            yield QueryPair(unquote_plus(name), unquote_plus(value), encoded)


def _pairs(values: _Found) -> Iterator[QueryPair]:
    for parameter, value in values:
        if parameter.location is Location.QUERY:
            read = pairs(parameter.name, value, parameter.writing)
            sent = pairs(parameter.name, value, parameter.writing, escape_of(parameter))
            for (name, said), (key, item) in zip(read, sent, strict=True):
                yield QueryPair(name, said, f"{key}={item}", parameter)


def _whole_query(values: _Found) -> Iterator[QueryPair]:
    """The query that is one value, in a media type (OpenAPI 3.2, 4.12.1)."""
    for parameter, value in values:
        if parameter.location is not Location.QUERYSTRING:
            continue
        media_type = parameter.writing.media_type or ""
        if isinstance(value, dict) and not is_json(media_type):
            sent = form(value, {}, lambda _: percent)
            for (name, said), (key, item) in zip(form(value, {}), sent, strict=True):
                yield QueryPair(name, said, f"{key}={item}", parameter)
        else:
            written = in_media_type(value, media_type)
            yield QueryPair(written, "", percent(written), parameter)


def _cookies(values: _Found) -> list[tuple[str, str]]:
    return [
        pair
        for parameter, value in values
        if parameter.location is Location.COOKIE
        for pair in pairs(parameter.name, value, parameter.writing, escape_of(parameter))
    ]
