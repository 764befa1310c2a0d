"""The values of a call -> what a server reads of its request, but for the body and who calls.

Everything is told as it is after percent-decoding: the path with slashes and percent signs inside of a segment escaped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, unquote

from sdkwright.model import Location, Operation, Parameter
from sdkwright.plan.samples.serialization import Pairs, form, in_media_type, is_json, pairs, text
from sdkwright.text import Json

_HOLE = re.compile(r"\{([^{}]*)\}")
_Found = Sequence[tuple[Parameter, Json]]


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """What a server reads."""

    path: str
    """The path, its segments decoded but for slashes and percent signs in them."""
    query: Sequence[tuple[str, str]]
    """The names and values of the query, those that the path has already before all others."""
    headers: Mapping[str, str]
    """The headers that parameters are, by their names in lower case."""
    cookies: Sequence[tuple[str, str]]
    """The names and values of cookies."""


def read_request(operation: Operation, values: Sequence[tuple[Parameter, Json]]) -> ReadRequest:
    """What a server reads of an operation that is called with these values of its parameters."""
    headers = {p.name.lower(): text(p, v) for p, v in values if p.location is Location.HEADER}
    path, _, query = operation.target.partition("?")
    return ReadRequest(
        path=_path(path, values),
        query=(*_fixed(query, values), *_pairs(values, Location.QUERY), *_whole_query(values)),
        headers=headers,
        cookies=_cookies(headers.get("cookie"), values),
    )


def _path(template: str, found: _Found) -> str:
    """The path, decoded but for slashes and percent signs inside of a segment."""
    values = {p.name: (p, text(p, v)) for p, v in found if p.location is Location.PATH}
    parts = _HOLE.split(template)
    parts[0::2] = ["/".join(_segment(unquote(s)) for s in literal.split("/")) for literal in parts[0::2]]
    parts[1::2] = [_in_path(*values[name]) for name in parts[1::2]]
    return "".join(parts)


def _in_path(parameter: Parameter, written: str) -> str:
    """A value, which may be several segments where the path says so."""
    return "/".join(map(_segment, written.split("/"))) if parameter.writing.slashes else _segment(written)


def _segment(decoded: str) -> str:
    return decoded.replace("%", "%25").replace("/", "%2F")


def _fixed(template: str, found: _Found) -> Pairs:
    """The query that is a part of the path."""
    values = {p.name: quote(text(p, v), safe="") for p, v in found if p.location is Location.PATH}
    given = {p.name for p, _ in found if p.location is Location.QUERY}
    pairs = parse_qsl(_HOLE.sub(lambda hole: values[hole[1]], template), keep_blank_values=True)
    return [(name, value) for name, value in pairs if name not in given]


def _pairs(found: _Found, location: Location) -> Pairs:
    return [pair for p, value in found if p.location is location for pair in pairs(p.name, value, p.writing)]


def _cookies(header: str | None, found: _Found) -> Pairs:
    """The cookies of a call; a header of that name, which the caller gives, has them all (RFC 6265, 4.2.1)."""
    if header is None:
        return _pairs(found, Location.COOKIE)
    told = (pair.partition("=") for pair in header.split("; ") if pair)
    return [(name, value) for name, _, value in told]


def _whole_query(found: _Found) -> Pairs:
    """The query that is one value, in a media type (OpenAPI 3.2, 4.12.1)."""
    for parameter, value in found:
        media_type = parameter.writing.media_type or ""
        if parameter.location is Location.QUERYSTRING:
            is_form = isinstance(value, dict) and not is_json(media_type)
            return form(value, {}) if is_form and isinstance(value, dict) else [(in_media_type(value, media_type), "")]
    return []
