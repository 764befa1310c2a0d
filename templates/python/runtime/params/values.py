"""Values -> their text, in the way that goes without saying (OpenAPI 3.2, 4.12; RFC 6570).

```
path, header         3,4,5         R,100,G,200       the style simple
query, cookie, form  c=3&c=4       R=100&G=200       the style form, exploded
```
A parameter of another style has a `Writing` of its own: `styles` has them all. What an
array or an object inside of an item is, the standard leaves open: JSON. So is an object
that is a property of a form (4.15.1).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol, TypeAlias
from urllib.parse import quote as escape

from ..models.encode import Json, jsonable, place, to_text
from ..models.numbers import Number
from ..options import NOT_GIVEN
from ..refusals import refused

Quote: TypeAlias = Callable[[str], str]
"""Escapes the characters that a value may not hold where it stands."""

Pairs: TypeAlias = Iterator[tuple[str, str]]
"""Names and their texts, both escaped."""


class Writing(Protocol):
    """How one parameter is written that has a way of its own; see `styles.Style`."""

    @property
    def is_content(self) -> bool:
        """Whether a media type says it, in place of a style."""
        ...

    @property
    def is_json(self) -> bool:
        """Whether that media type is JSON."""
        ...

    @property
    def has_null(self) -> bool:
        """Whether None is a value: the null of JSON."""
        ...

    @property
    def may_be_empty(self) -> bool:
        """Whether a path may hold an empty value."""
        ...

    def path(self, name: str, value: object) -> str: ...
    def query(self, name: str, value: object) -> str: ...
    def querystring(self, name: str, value: object) -> str: ...
    def header(self, name: str, value: object) -> str: ...
    def cookie(self, name: str, value: object) -> list[tuple[str, str]]: ...
    def form(self, name: str, value: object) -> Pairs: ...


def plain(name: str, value: object) -> Json:
    """Return a value as JSON; the errors name the parameter."""
    return jsonable(value, (name,))


def without_null(name: str, value: object, *, is_deep: bool = False) -> Json:
    """Return a value as JSON that is written by a style, of which none has a null.

    OpenAPI leaves it undefined, and RFC 6570 would drop it: `[None]` as a filter would
    be none at all. What is JSON inside of an item has its own null. TypeError names the
    parameter and the place.
    """
    found = plain(name, value)
    if (at := _null_in(found, is_deep)) is not None:
        raise refused(name, value, f"{place(('', *at))} takes no None: leave it out")
    return found


def _null_in(value: Json, is_deep: bool) -> tuple[str | int, ...] | None:
    """Return where a list or an object holds a null, None if nowhere."""
    if not isinstance(value, (list, dict)):
        return None
    for step, each in value.items() if isinstance(value, dict) else enumerate(value):
        inner = () if each is None else _null_in(each, True) if is_deep else None
        if inner is not None:
            return step, *inner
    return None


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


def simple(value: Json, quote: Quote) -> str:
    """Write a value in the style simple."""
    if isinstance(value, (list, dict)):
        return joined(value, quote)
    return quote(scalar(value))


def joined(
    value: list[Json] | dict[str, Json], quote: Quote, between: str = ","
) -> str:
    """Write the items of a list, or the names and values of an object, side by side."""
    if isinstance(value, dict):
        value = [part for pair in value.items() for part in pair]
    return between.join(item(each, quote, between) for each in value)


def item(value: Json, quote: Quote, between: str) -> str:
    """Escape an item, and in it the character that stands between the items."""
    text = scalar(value)
    if isinstance(quote, Raw) and between in text:
        raise ValueError(
            f"{quote.name}: an item holds {between!r}, which separates the items here"
        )
    escaped = quote(text)
    if len(between) == 1 and between in escaped:
        return escaped.replace(between, f"%{ord(between):02X}")
    return escaped


def exploded(name: str, value: Json, quote: Quote) -> Pairs:
    """Write a value in the style form: each item of a list, each entry of an object."""
    items = value if isinstance(value, list) else [value]
    found = value.items() if isinstance(value, dict) else ((name, e) for e in items)
    for key, each in found:
        if each is not None:
            yield escaped_name(key, quote), quote(scalar(each))


def escaped_name(text: str, quote: Quote) -> str:
    """Escape a name, and in it the `=` that ends it, also where reserved characters
    stay as they are."""
    escaped = quote(text)
    return escaped if isinstance(quote, Raw) else escaped.replace("=", "%3D")


def percent_of(name: str) -> Quote:
    """Return what percent-encodes the values of a parameter."""
    return lambda text: percent(name, text)


_NONE: Mapping[str, Writing] = MappingProxyType({})


def encode_form(
    fields: Mapping[str, object], styles: Mapping[str, Writing] = _NONE
) -> str:
    """Return properties as `application/x-www-form-urlencoded` (RFC 1866), each as it
    goes without saying or in a way of its own. None is no value: a form has no null."""
    return "&".join(
        f"{key}={item}"
        for name, value in fields.items()
        if value is not NOT_GIVEN
        for key, item in _field(name, value, styles.get(name))
    )


def _field(name: str, value: object, style: Writing | None) -> Pairs:
    if style is not None:
        yield from style.form(name, value)
    elif isinstance(found := plain(name, value), dict):
        yield percent(name, name), percent(name, to_text(found))
    else:
        yield from exploded(name, without_null(name, value), percent_of(name))


# ------------------------------------------------- the characters of a URL (RFC 3986)


@dataclass(frozen=True, slots=True)
class Raw:
    """Escapes nothing of the parameter that has this name: headers hold it as it is."""

    name: str

    def __call__(self, text: str) -> str:
        return text


def percent(name: str, text: str) -> str:
    """Percent-encode all but the unreserved characters (RFC 3986, section 2.3).

    Raises ValueError, which names `name` and holds no value.
    """
    return escape(encodable(name, text), safe="")


def encodable(name: str, text: str) -> bytes:
    """Return text as UTF-8; ValueError for a lone surrogate."""
    try:
        return text.encode()
    except UnicodeEncodeError:  # it holds the text, so it must not be chained
        pass
    raise ValueError(f"{name!a} holds a lone surrogate, which has no UTF-8 form")
