"""Values -> what a server reads of them, by the table of OpenAPI 3.2, 4.12.6, and RFC 6570.

Everything is told as it is after percent-decoding. What the standard leaves open (lists and objects inside of others)
is JSON, and in `deepObject` one more pair of brackets.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sdkwright.model import Parameter, Style, Writing
from sdkwright.plan.samples.values import Digits
from sdkwright.text import Json

Pairs = list[tuple[str, str]]

_BETWEEN = {Style.SPACES: " ", Style.PIPES: "|", Style.TABS: "\t"}


def pairs(name: str, value: Json, writing: Writing) -> Pairs:
    """The names and values of a query, a cookie or a form."""
    if writing.media_type is not None:
        return [(name, in_media_type(value, writing.media_type))]
    if writing.style is Style.DEEP and isinstance(value, (dict, list)):
        return _deep(name, value)
    if isinstance(value, dict):
        entries = [(key, plain(item)) for key, item in value.items() if item is not None]
        if writing.explode and writing.style is not Style.DEEP:
            return entries
        return _one(name, writing, (text for entry in entries for text in entry))
    if isinstance(value, list):
        items = [plain(item) for item in value if item is not None]
        return [(name, item) for item in items] if writing.explode else _one(name, writing, items)
    return [] if value is None else [(name, plain(value))]


def _one(name: str, writing: Writing, texts: Iterable[str]) -> Pairs:
    joined = _BETWEEN.get(writing.style or Style.FORM, ",").join(texts)
    return [(name, joined)] if joined else []


def _deep(name: str, value: Json) -> Pairs:
    match value:
        case dict():
            return [pair for key, item in value.items() for pair in _deep(f"{name}[{key}]", item)]
        case list():
            return [pair for index, item in enumerate(value) for pair in _deep(f"{name}[{index}]", item)]
        case None:
            return []
        case _:
            return [(name, plain(value))]


def text(parameter: Parameter, value: Json) -> str:
    """The text of a header, or of a parameter in the path."""
    writing = parameter.writing
    if writing.media_type is not None:
        return in_media_type(value, writing.media_type)
    if writing.style is Style.MATRIX:
        return _matrix(parameter.name, value, explode=writing.explode)
    dot = "." if writing.style is Style.LABEL else ""
    between = dot if dot and writing.explode else ","
    if isinstance(value, dict):
        entries = [(key, plain(item)) for key, item in value.items() if item is not None]
        return dot + between.join(f"{k}={v}" if writing.explode else f"{k},{v}" for k, v in entries)
    if isinstance(value, list):
        return dot + between.join(plain(item) for item in value if item is not None)
    return dot + plain(value)


def _matrix(name: str, value: Json, *, explode: bool) -> str:
    found = pairs(name, value, Writing(Style.FORM, explode=explode))
    return "".join(f";{key}={item}" if item else f";{key}" for key, item in found)


def in_media_type(value: Json, media_type: str) -> str:
    """A parameter or a part that has a media type."""
    if is_json(media_type):
        return compact(value)
    if media_type.startswith("application/x-www-form-urlencoded") and isinstance(value, dict):
        from urllib.parse import quote, urlencode

        return urlencode([pair for key, item in value.items() for pair in _field(key, item)], quote_via=quote, safe="")
    return plain(value)


def _field(name: str, value: Json) -> Pairs:
    """A property of a form of which the description says no more: a list is repeated, an object is JSON."""
    return [(name, compact(value))] if isinstance(value, dict) else pairs(name, value, Writing(Style.FORM, True))


def form(fields: dict[str, Json], told: dict[str, Writing]) -> Pairs:
    """A form (OpenAPI 3.2, 4.15.1)."""
    found: Pairs = []
    for name, value in fields.items():
        writing = told.get(name, Writing())
        if writing.style is not None or (is_json(writing.media_type or "") and isinstance(value, (dict, list))):
            found += pairs(name, value, writing)
        else:
            found += _field(name, value)
    return found


def plain(value: Json) -> str:
    """One value as text: a string as it is, all others as JSON."""
    return value if isinstance(value, str) else compact(value)


def compact(value: Json) -> str:
    """JSON without spaces (RFC 8259)."""
    match value:
        case list():
            return f"[{','.join(map(compact, value))}]"
        case dict():
            return f"{{{','.join(f'{compact(key)}:{compact(item)}' for key, item in value.items())}}}"
        case Digits():
            return value.text
        case _:
            return json.dumps(value, ensure_ascii=False)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, or built on it (RFC 6839, section 3.1)."""
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))
