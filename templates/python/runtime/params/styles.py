"""How arrays and objects become text (OpenAPI 3.2, 4.12.2.2; RFC 6570).

```
simple          3,4,5                    R,100,G,200       explode: R=100,G=200
label           .3,4,5                   explode: .3.4.5   .R=100.G=200
matrix          ;c=3,4,5                 explode: ;c=3;c=4 ;R=100;G=200
form            c=3,4,5                  explode: c=3&c=4  R=100&G=200
spaceDelimited  c=3%204%205              pipeDelimited, tabDelimited alike
deepObject      c[R]=100&c[list][0]=3
cookie          as form, and no character is escaped
```

The standard leaves open what an array or an object inside of an item is: it is written
as JSON. In `deepObject` it is written as PHP, Stripe and the library qs do, with
indices, so that a list of objects can be read back.

None and an empty list or object are no value (RFC 6570, section 2.3).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote as escape

from ..models.encode import Json, jsonable, to_text
from ..models.numbers import Number

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
_EXPLODES = frozenset({"form", "cookie"})


@dataclass(frozen=True)
class Style:
    """How one value is written, where that does not go without saying."""

    name: str = ""
    explode: bool | None = None
    """Whether each item stands for itself; None is what the style does by default."""
    reserved: bool = False
    """Whether reserved characters and what is percent-encoded already stay as they are
    (`allowReserved`)."""
    media_type: str | None = None
    """A media type in place of a style."""
    empty: bool = False
    """Whether a path may hold an empty value, because the description lists it."""
    slashes: bool = False
    """Whether a value in the path may be several segments: `/` stays as it is."""
    null: bool = True
    """Whether None is the null of its media type, if that is JSON, and not no value."""

    @property
    def explodes(self) -> bool:
        return self.name in _EXPLODES if self.explode is None else self.explode


Quote = Callable[[str], str]
"""Escapes the characters that a value may not hold where it stands."""


def raw(text: str) -> str:
    """Escape nothing."""
    return text


def text(name: str, value: Json, style: Style, quote: Quote) -> str:
    """Write a value in one of the styles of a path or a header."""
    if style.name == "matrix":
        return _matrix(name, value, style, quote)
    prefix = "." if style.name == "label" else ""
    between = prefix if prefix and style.explodes else ","
    match value:
        case list() as items:
            written = [
                _item(each, quote, between) for each in items if each is not None
            ]
        case dict() as entries if style.explodes:
            found = _entries(entries, quote, between)
            written = [f"{_ended(key, quote)}={item}" for key, item in found]
        case dict() as entries:
            written = [t for pair in _entries(entries, quote, between) for t in pair]
        case single:
            written = [quote(scalar(single))]
    return prefix + between.join(written) if written else ""


def _matrix(name: str, value: Json, style: Style, quote: Quote) -> str:
    """Write `;name=value`; an empty text goes without `=` (RFC 6570, section 3.2.7)."""
    if not style.explodes and isinstance(value, (list, dict)):
        named = _name(name, quote)
        found = [(named, _joined(name, value, style, quote))] if value else []
    else:
        found = list(pairs(name, value, Style("form", explode=True), quote))
    return "".join(f";{key}={item}" if item else f";{key}" for key, item in found)


def pairs(
    name: str, value: Json, style: Style, quote: Quote
) -> Iterator[tuple[str, str]]:
    """Write a value in one of the styles that are pairs of a name and a text."""
    if style.name == "deepObject":
        for key, item in _deep(name, value):
            yield _name(key, quote), quote(item)
        return
    match value:
        case list() as items if style.explodes:
            for item in items:
                if item is not None:
                    yield _name(name, quote), quote(scalar(item))
        case dict() as entries if style.explodes:
            for key, item in entries.items():
                if item is not None:
                    yield _name(key, quote), quote(scalar(item))
        case list() | dict():
            if joined := _joined(name, value, style, quote):
                yield _name(name, quote), joined
        case None:
            return
        case plain:
            yield _name(name, quote), quote(scalar(plain))


def scalar(value: Json) -> str:
    """Return a single value as JSON writes it, a string as itself, the rest as JSON."""
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case Number():
            return str(value)
        case int() | float():
            return repr(value)
        case _:
            return to_text(value)


def plain(name: str, value: object) -> Json:
    """Return a value as JSON; the errors name the parameter."""
    return jsonable(value, (name,))


def _joined(
    name: str, value: list[Json] | dict[str, Json], style: Style, quote: Quote
) -> str:
    delimiter = _DELIMITERS.get(style.name, ",")
    between = quote(delimiter) if style.name in _DELIMITERS else delimiter
    if len(between) > 1:
        _refuse(name, value, delimiter)
    if isinstance(value, dict):
        flat = (text for pair in _entries(value, quote, between) for text in pair)
        return between.join(flat)
    return between.join(_item(e, quote, between) for e in value if e is not None)


def _entries(
    entries: dict[str, Json], quote: Quote, between: str
) -> Iterator[tuple[str, str]]:
    for key, item in entries.items():
        if item is not None:
            yield _item(key, quote, between), _item(item, quote, between)


def _item(item: Json, quote: Quote, between: str) -> str:
    """Escape an item, and in it the character that stands between the items."""
    plain = scalar(item)
    if quote is raw and between in plain:
        raise ValueError(f"an item holds {between!r}, which separates the items here")
    escaped = quote(plain)
    if len(between) == 1 and between in escaped:
        return escaped.replace(between, f"%{ord(between):02X}")
    return escaped


def _name(text: str, quote: Quote) -> str:
    """Escape a name, and in it the `=` that ends it, also where reserved characters
    stay as they are."""
    return quote(text) if quote is raw else quote(text).replace("=", "%3D")


def _ended(escaped: str, quote: Quote) -> str:
    """Return a name that ends at the first `=`; ValueError if nothing can be escaped."""
    if quote is raw and "=" in escaped:
        raise ValueError("a name holds '=', which ends the names here")
    return escaped.replace("=", "%3D")


def _refuse(name: str, value: list[Json] | dict[str, Json], delimiter: str) -> None:
    """Refuse what nobody could take apart again: here the delimiter is itself escaped."""
    texts = [*value, *value.values()] if isinstance(value, dict) else value
    if any(delimiter in scalar(each) for each in texts if each is not None):
        raise ValueError(
            f"{name}: an item holds {delimiter!r}, which separates the items here"
        )


def _deep(name: str, value: Json) -> Iterator[tuple[str, str]]:
    match value:
        case dict() as entries:
            for key, item in entries.items():
                yield from _deep(f"{name}[{key}]", item)
        case list() as items:
            for index, item in enumerate(items):
                yield from _deep(f"{name}[{index}]", item)
        case None:
            return
        case plain:
            yield name, scalar(plain)


# ------------------------------------------------- the characters of a URL (RFC 3986)


def percent(name: str, text: str) -> str:
    """Percent-encode all but the unreserved characters (RFC 3986, section 2.3).

    Raises ValueError, which names `name` and holds no value.
    """
    return escape(encodable(name, text), safe="")


def percent_unless_reserved(name: str, text: str, reserved: str) -> str:
    """Percent-encode, but keep `reserved` and what is encoded already (RFC 6570, 3.2.3)."""
    parts = _TRIPLET.split(text)
    parts[0::2] = [escape(encodable(name, part), safe=reserved) for part in parts[0::2]]
    return "".join(parts)


def encodable(name: str, text: str) -> bytes:
    """Return text as UTF-8; ValueError for a lone surrogate."""
    try:
        return text.encode()
    except UnicodeEncodeError:  # it holds the text, so it must not be chained
        pass
    raise ValueError(f"{name!a} holds a lone surrogate, which has no UTF-8 form")
