"""Parameters -> text on the wire (OpenAPI 3.2, 4.12; RFC 6570; RFC 3986).

```
path    simple               one segment or a part of one, never more
query   form, explode        name=value, for a list once for each item
header  simple               a,b,c
cookie  form                 name=value; name=value
```

That is how they are written where the operation names no way of their own. None means
that there is no value, and so does an empty list or object (RFC 6570, section 2.3). In
a list or an object it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias
from urllib.parse import quote, unquote

from ..arguments.whole_body import properties_of
from ..models.encode import Json
from ..options import NOT_GIVEN
from ..refusals import a_or_an, misused
from .values import (
    Raw,
    Writing,
    encodable,
    exploded,
    percent_of,
    plain,
    simple,
    without_null,
)

Styles: TypeAlias = Mapping[str, Writing]
"""How parameters are written that have a way of their own."""

_NONE: Styles = MappingProxyType({})

_HOLE = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_SEGMENT_END = re.compile(r"[/\\]")

_LITERAL = "/%:@!$&'()*+,;=~?[]"
"""What the path of a description may hold beside the unreserved characters."""

_COOKIE = "!#$&'()*+/:<=>?@[]^`{|}~"
"""What a credential in a cookie may hold beside the unreserved characters."""


def defined(values: Mapping[str, object], styles: Styles = _NONE) -> dict[str, object]:
    """Return the parameters that have a value; in JSON, None may be one."""
    return {
        name: value
        for name, value in values.items()
        if value is not NOT_GIVEN and (value is not None or _has_null(styles.get(name)))
    }


def nullable(styles: Styles) -> set[str]:
    """Return the parameters of which None is a value."""
    return {name for name, style in styles.items() if style.has_null}


def _has_null(style: Writing | None) -> bool:
    return style is not None and style.has_null


def path(template: str, values: Mapping[str, object], styles: Styles = _NONE) -> str:
    """Return the path with each `{name}` replaced by its encoded value.

    Raises ValueError for a value that is empty, if the description does not list that,
    and for one that would change the path: servers and proxies resolve `.` and `..`,
    some of them after decoding `%2F`.
    """
    parts = [*_template(template)]
    for index in range(1, len(parts), 2):
        name = parts[index]
        parts[index] = _path_value(name, values.get(name), styles.get(name))
        _refuse_dots(name, parts, index)
    return "".join(parts)


@lru_cache(maxsize=4096)
def _template(template: str) -> tuple[str, ...]:
    """Return what the path of a description is made of: literals, and names between."""
    parts = _HOLE.split(template)
    parts[0::2] = [quote(literal, safe=_LITERAL) for literal in parts[0::2]]
    return tuple(parts)


def _path_value(name: str, value: object, style: Writing | None) -> str:
    if value is NOT_GIVEN or (value is None and not _has_null(style)):
        raise ValueError(f"{name} is part of the path: it must not be {value!r}")
    if style is None:
        text = simple(without_null(name, value), percent_of(name))
    else:
        text = style.path(name, value)
    if not text and not (style is not None and style.may_be_empty):
        raise ValueError(f"{name} is part of the path: it must not be empty")
    return text


def _refuse_dots(name: str, parts: list[str], index: int) -> None:
    """Refuse a value by which a segment of the path becomes `.` or `..`."""
    if parts[index].isalnum():
        return
    before = "".join(parts[:index]).rpartition("/")[2]
    after = parts[index + 1].partition("/")[0]
    whole = unquote(before + parts[index] + after)
    if not {".", ".."}.isdisjoint(_SEGMENT_END.split(whole)):
        raise ValueError(f"{name} would change the path: {unquote(parts[index])!r}")


def query(values: Mapping[str, object], styles: Styles = _NONE) -> dict[str, str]:
    """Return the encoded text of each query parameter that has a value."""
    if not values:
        return {}
    encoded = {
        name: _query_value(name, value, styles.get(name))
        for name, value in defined(values, styles).items()
    }
    return {name: text for name, text in encoded.items() if text}


def undescribed(values: Mapping[str, object]) -> dict[str, str]:
    """Return the same of parameters that no description knows.

    An object is written `name[key]=value`, as in the style deepObject. TypeError for
    None inside of one.
    """
    if not values:
        return {}
    found = {
        name: "&".join(query(dict(_spread(name, plain(name, value)))).values())
        for name, value in defined(values).items()
    }
    return {name: text for name, text in found.items() if text}


def _spread(
    name: str, value: Json, *, is_inside: bool = False
) -> Iterator[tuple[str, Json]]:
    if value is None:
        raise misused(f"{name} takes no None: leave it out")
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _spread(f"{name}[{key}]", each, is_inside=True)
    elif isinstance(value, list) and is_inside:
        for index, each in enumerate(value):
            yield from _spread(f"{name}[{index}]", each, is_inside=True)
    else:
        yield name, value


def undescribed_headers(values: Mapping[str, object]) -> dict[str, str]:
    """Return the text of headers that no description knows; TypeError for an object."""
    for name, value in values.items():
        if properties_of(value) is not None:
            kind = type(value).__name__
            raise misused(f"{name} takes a single value or a list, not {a_or_an(kind)}")
    return headers(values)


def _query_value(name: str, value: object, style: Writing | None) -> str:
    if style is not None:
        return style.query(name, value)
    found = exploded(name, without_null(name, value), percent_of(name))
    return "&".join(f"{key}={item}" for key, item in found)


def querystring(values: Mapping[str, object], styles: Styles) -> dict[str, str]:
    """Return the encoded text of the parameter that is the whole query."""
    pairs = defined(values, styles).items()
    found = {name: styles[name].querystring(name, value) for name, value in pairs}
    return {name: text for name, text in found.items() if text}


def headers(values: Mapping[str, object], styles: Styles = _NONE) -> dict[str, str]:
    """Return the text of each header that has a value."""
    if not values:
        return {}
    return {
        name: header(name, value, styles.get(name))
        for name, value in defined(values, styles).items()
        if isinstance(value, str) or _is_defined(value, styles.get(name))
    }


def _is_defined(value: object, style: Writing | None) -> bool:
    """Whether a list or an object holds anything (RFC 6570, section 2.3)."""
    if style is not None and style.is_content:
        return True
    held = properties_of(value)
    is_list = isinstance(value, (list, tuple, set, frozenset))
    return bool(value if held is None else held) or (held is None and not is_list)


def header(name: str, value: object, style: Writing | None = None) -> str:
    """Return the text of a header; ValueError if it cannot be one.

    The error never shows the value, which may be a credential.
    """
    if style is None:
        text = simple(without_null(name, value), Raw(name))
    else:
        text = style.header(name, value)
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is no name for a header (RFC 9110, section 5.1)")
    if _CONTROL.search(text) or text.strip(" \t") != text:
        raise ValueError(f"{name} holds a line end, or begins or ends with a space")
    encodable(name, text)
    return text


def cookies(
    values: Mapping[str, object],
    credentials: Iterable[tuple[str, str]],
    styles: Styles = _NONE,
) -> str | None:
    """Return the `Cookie` header, None without any cookie.

    A value that the caller gives wins over a credential of the same name. The items of
    a list stand apart by `; `, because a server takes `&` for a part of the value
    (OpenAPI 3.2, appendix D).
    """
    given_values = defined(values, styles)
    pairs = [
        f"{key}={item}"
        for name, value in given_values.items()
        for key, item in _cookie(name, value, styles.get(name))
    ]
    pairs += [
        f"{name}={quote(value, safe=_COOKIE)}"
        for name, value in credentials
        if name not in given_values
    ]
    return "; ".join(pairs) or None


def _cookie(
    name: str, value: object, style: Writing | None
) -> Iterable[tuple[str, str]]:
    if style is not None:
        return style.cookie(name, value)
    return exploded(name, without_null(name, value), percent_of(name))
