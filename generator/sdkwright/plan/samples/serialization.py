"""Values -> what a server reads of them, by the table of OpenAPI 3.2, 4.12.6, and RFC 6570.

Everything is told as it is after percent-decoding, or as it travels where a way to `escape` is given: then an item
that holds what stands between the items has it escaped. What the standard leaves open (lists and objects inside of
others) is JSON, and in `deepObject` one more pair of brackets.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from sdkwright.model import Parameter, Style, Writing
from sdkwright.plan.samples.values import Digits
from sdkwright.text import Json

Pairs = list[tuple[str, str]]
Escape = Callable[[str], str]

BETWEEN = {Style.SPACES: " ", Style.PIPES: "|", Style.TABS: "\t"}
"""What stands between items in the styles that have no comma."""


def as_it_is(text: str) -> str:
    """Escape nothing: text after percent-decoding, and in headers."""
    return text


def pairs(name: str, value: Json, writing: Writing, escape: Escape = as_it_is) -> Pairs:
    """The names and values of a query, a cookie or a form."""
    if writing.media_type is not None:
        return [(escape(name), escape(in_media_type(value, writing.media_type)))]
    if writing.style is Style.DEEP and isinstance(value, (dict, list)):
        return [(_name(key, escape), escape(item)) for key, item in _deep(name, value)]
    if isinstance(value, dict):
        entries = [(key, plain(item)) for key, item in value.items() if item is not None]
        if writing.explode and writing.style is not Style.DEEP:
            return [(_name(key, escape), escape(item)) for key, item in entries]
        return _one(name, writing, (text for entry in entries for text in entry), escape)
    if isinstance(value, list):
        items = [plain(item) for item in value if item is not None]
        if writing.explode:
            return [(_name(name, escape), escape(item)) for item in items]
        return _one(name, writing, items, escape)
    return [] if value is None else [(_name(name, escape), escape(plain(value)))]


def _one(name: str, writing: Writing, texts: Iterable[str], escape: Escape) -> Pairs:
    between = escape(BETWEEN[writing.style]) if writing.style in BETWEEN else ","
    joined = between.join(_item(text, between, escape) for text in texts)
    return [(_name(name, escape), joined)] if joined else []


def _name(text: str, escape: Escape) -> str:
    return _ended(escape(text), escape)


def _ended(escaped: str, escape: Escape) -> str:
    """A name, which ends at the first `=`."""
    return escaped if escape is as_it_is else escaped.replace("=", "%3D")


def _item(text: str, between: str, escape: Escape) -> str:
    """An item, and in it what stands between the items, also where that needs no escape by itself."""
    escaped = escape(text)
    is_open = escape is not as_it_is and len(between) == 1
    return escaped.replace(between, f"%{ord(between):02X}") if is_open else escaped


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


def text(parameter: Parameter, value: Json, escape: Escape = as_it_is) -> str:
    """The text of a header, or of a parameter in the path."""
    writing = parameter.writing
    if writing.media_type is not None:
        return escape(in_media_type(value, writing.media_type))
    if writing.style is Style.MATRIX:
        return _matrix(parameter.name, value, escape, explode=writing.explode)
    dot = "." if writing.style is Style.LABEL else ""
    between = dot if dot and writing.explode else ","
    if isinstance(value, dict):
        entries = [(key, plain(item)) for key, item in value.items() if item is not None]
        if writing.explode:
            told = ((_ended(_item(k, between, escape), escape), _item(v, between, escape)) for k, v in entries)
            return dot + between.join(f"{k}={v}" for k, v in told)
        return dot + between.join(_item(part, between, escape) for entry in entries for part in entry)
    if isinstance(value, list):
        return dot + between.join(_item(plain(item), between, escape) for item in value if item is not None)
    return dot + escape(plain(value))


def _matrix(name: str, value: Json, escape: Escape, *, explode: bool) -> str:
    found = pairs(name, value, Writing(Style.FORM, explode=explode), escape)
    return "".join(f";{key}={item}" if item else f";{key}" for key, item in found)


def in_media_type(value: Json, media_type: str) -> str:
    """A parameter or a part that has a media type."""
    if is_json(media_type):
        return compact(value)
    if media_type.startswith("application/x-www-form-urlencoded") and isinstance(value, dict):
        from urllib.parse import quote, urlencode

        return urlencode([pair for key, item in value.items() for pair in _field(key, item)], quote_via=quote, safe="")
    return plain(value)


def _field(name: str, value: Json, escape: Escape = as_it_is) -> Pairs:
    """A property of a form of which the description says no more: a list is repeated, an object is JSON."""
    if isinstance(value, dict):
        return [(escape(name), escape(compact(value)))]
    return pairs(name, value, Writing(Style.FORM, True), escape)


def form(
    fields: dict[str, Json], told: dict[str, Writing], escape_of: Callable[[Writing], Escape] = lambda _: as_it_is
) -> Pairs:
    """A form (OpenAPI 3.2, 4.15.1)."""
    found: Pairs = []
    for name, value in fields.items():
        writing = told.get(name, Writing())
        if writing.style is not None or (is_json(writing.media_type or "") and isinstance(value, (dict, list))):
            found += pairs(name, value, writing, escape_of(writing))
        else:
            found += _field(name, value, escape_of(writing))
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
