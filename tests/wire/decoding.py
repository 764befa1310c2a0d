"""What arrived at a server -> the values that it means, by the text of the standards.

OpenAPI 3.2, 4.12.2.2 has the styles, RFC 6570 their characters, and the URL Standard (section 5) forms; JSON is read by the
standard library, parts by werkzeug. openapi-core was tried for the styles: it takes values apart after it has decoded
them, so that a comma in an item is lost to it, and it does not know OpenAPI 3.2. Nothing here is shared with the encoder.

A style leaves only texts. `means` says whether a text is what a value would be written as.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import unquote, unquote_plus

from werkzeug.sansio.multipart import Data, Epilogue, Event, Field, File, MultipartDecoder, NeedData

SEPARATORS = {
    "spaceDelimited": ("%20", "+", " "),
    "pipeDelimited": ("%7C", "%7c", "|"),
    "tabDelimited": ("%09",),
}


class Undecodable(Exception):
    """What arrived cannot be read in the way that the description says."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a multipart body."""

    name: str
    filename: str | None
    media_type: str | None
    content: bytes


def pairs(query: str) -> list[tuple[str, str]]:
    """The raw names and values of a query, nothing decoded."""
    split = (piece.partition("=") for piece in query.split("&") if piece)
    return [(name, value) for name, _, value in split]


def from_path(raw: str, *, name: str, style: str, explode: bool, like: Any) -> Any:
    """A parameter of the path or a header, which stands alone; `like` says whether it is an array or an object."""
    if style == "matrix":
        return _matrix(raw, name, explode, like)
    between = ","
    if style == "label":
        if not raw.startswith("."):
            raise Undecodable(f"{raw!r} does not begin with a dot")
        raw, between = raw[1:], "." if explode else ","
    return _listed(raw.split(between) if raw else [], explode, like, raw)


def _matrix(raw: str, name: str, explode: bool, like: Any) -> Any:
    if not raw.startswith(";"):
        raise Undecodable(f"{raw!r} does not begin with a semicolon")
    found = [(unquote(key), value) for key, _, value in (piece.partition("=") for piece in raw[1:].split(";"))]
    if explode and isinstance(like, dict):
        return {key: unquote(value) for key, value in found}
    if any(key != name for key, _ in found):
        raise Undecodable(f"{raw!r} has another name than {name}")
    if explode and isinstance(like, list):
        return [unquote(value) for _, value in found]
    return _listed(found[0][1].split(","), False, like, found[0][1])


def _listed(texts: list[str], explode: bool, like: Any, raw: str) -> Any:
    """Items, or names and values, that stand between separators."""
    if isinstance(like, list):
        return [unquote(text) for text in texts]
    if isinstance(like, dict) and explode:
        return {unquote(k): unquote(v) for k, _, v in (text.partition("=") for text in texts)}
    if isinstance(like, dict):
        if len(texts) % 2:
            raise Undecodable(f"{raw!r} is not made of names and values")
        return {unquote(k): unquote(v) for k, v in zip(texts[::2], texts[1::2], strict=True)}
    return unquote(raw)


def from_query(
    query: Sequence[tuple[str, str]], *, name: str, style: str, explode: bool, like: Any, plus: bool = False
) -> Any:
    """A parameter of a query, a cookie or a form; None where it is not there."""
    decode = unquote_plus if plus else unquote
    if style == "deepObject" and isinstance(like, (dict, list)):  # of anything else it says nothing: one pair, as ever
        return _deep([(decode(key), decode(value)) for key, value in query], name)
    if explode and isinstance(like, dict):
        found = {decode(key): decode(value) for key, value in query if decode(key) in like}
        return found or None
    mine = [value for key, value in query if decode(key) == name]
    if not mine:
        return None
    if explode and isinstance(like, list):
        return [decode(value) for value in mine]
    if len(mine) > 1:
        raise Undecodable(f"{name} is there {len(mine)} times")
    if not isinstance(like, (list, dict)):
        return decode(mine[0])
    separators = SEPARATORS.get(style, (",",))
    raw = mine[0]
    for separator in separators[1:]:
        raw = raw.replace(separator, separators[0])
    return _listed([text.replace("+", " ") if plus else text for text in raw.split(separators[0])], False, like, raw)


def _deep(query: list[tuple[str, str]], name: str) -> dict[str, Any] | list[Any] | None:
    """`name[a][b]=c`, to any depth, and lists by index or by `[]`, as the field has it: the standard ends at one level."""
    tree: dict[str, Any] = {}
    for key, value in query:
        if not key.startswith(name + "[") or not key.endswith("]"):
            continue
        steps = key[len(name) + 1 : -1].split("][")
        place = tree
        for step in steps[:-1]:
            place = place.setdefault(step, {})
        last = steps[-1] or str(len(place))
        place[last] = value
    return _arrays(tree) if tree else None


def _arrays(tree: dict[str, Any]) -> Any:
    made = {key: _arrays(value) if isinstance(value, dict) else value for key, value in tree.items()}
    return list(made.values()) if list(made) == [str(index) for index in range(len(made))] else made


def from_cookie(header: str) -> list[tuple[str, str]]:
    """The raw pairs of a Cookie header (RFC 6265, section 4.2.1)."""
    split = (piece.strip().partition("=") for piece in header.split(";") if piece.strip())
    return [(name, value) for name, _, value in split]


def parts(body: bytes, boundary: str) -> list[Part]:
    """The parts of a multipart body (RFC 7578), as werkzeug takes them apart."""
    decoder = MultipartDecoder(boundary.encode("latin-1"))
    decoder.receive_data(body)
    decoder.receive_data(None)
    return list(_parts(_events(decoder)))


def _events(decoder: MultipartDecoder) -> Iterator[Event]:
    while not isinstance(event := decoder.next_event(), (Epilogue, NeedData)):
        yield event


def _parts(events: Iterator[Event]) -> Iterator[Part]:
    head: Field | File | None = None
    content = b""
    for event in events:
        if isinstance(event, (Field, File)):
            head, content = event, b""
        elif isinstance(event, Data) and head is not None:
            content += event.data
            if not event.more_data:
                filename = head.filename if isinstance(head, File) else None
                yield Part(head.name, filename, head.headers.get("Content-Type"), content)


def means(value: Any, found: Any) -> bool:
    """Whether what was decoded is what a value is written as; texts stand for numbers and booleans.

    Null, and what holds nothing, have no form inside a value: RFC 6570, 2.3, calls them undefined. An item may be JSON.
    """
    match value:
        case dict():
            return isinstance(found, dict) and _entries_mean(value, found)
        case list():
            return isinstance(found, list) and (
                _items_mean([item for item in value if not _is_undefined(item)], found) or _items_mean(value, found)
            )
        case str():
            return bool(value == found)
        case bool():
            return bool(found == ("true" if value else "false"))
        case int() | float() | Decimal():
            return same(_number(found), value)
        case _:
            return found in (None, "", "null")


def _items_mean(items: list[Any], found: list[Any]) -> bool:
    return len(items) == len(found) and all(map(_entry_means, items, found))


def _is_undefined(value: Any) -> bool:
    if isinstance(value, (dict, list)):
        return all(map(_is_undefined, value.values() if isinstance(value, dict) else value))
    return value is None


def _entries_mean(value: dict[str, Any], found: dict[str, Any]) -> bool:
    wanted = {key: item for key, item in value.items() if not _is_undefined(item)}
    return wanted.keys() == found.keys() and all(_entry_means(item, found[key]) for key, item in wanted.items())


def _entry_means(item: Any, found: Any) -> bool:
    """What stands inside an array or an object has no style of its own there: JSON is what remains."""
    if isinstance(item, (dict, list)) and isinstance(found, str):
        return same(_json(found), item)
    return means(item, found)


def from_json(text: str | bytes) -> Any:
    """A JSON text, with all digits of its numbers."""
    return json.loads(text, parse_float=Decimal)


def written(value: Any) -> str:
    """A value as JSON, with all digits of its decimals."""
    text = json.dumps(value, default=lambda number: f"\0{number}\0")
    return re.sub(r'"\\u0000(.+?)\\u0000"', r"\1", text)


def _json(text: str) -> Any:
    try:
        return from_json(text)
    except ValueError:
        return None


def _number(text: Any) -> Decimal | int | None:
    try:
        return int(text)
    except (TypeError, ValueError):
        pass
    try:
        return Decimal(text)
    except (TypeError, ValueError, InvalidOperation):
        return None


def same(one: Any, other: Any) -> bool:
    """Whether two values of JSON are one, to the last digit of a number.

    The order of names does not count, true is not 1, and 1 is 1.0.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(item, other[key]) for key, item in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if _is_number(one) and _is_number(other):
        return Decimal(str(one)) == Decimal(str(other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
