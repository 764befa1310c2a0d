"""Parameters -> text on the wire (OpenAPI 3.2, 4.12; RFC 6570; RFC 3986).

```
path    simple               one segment or a part of one, never more
query   form, explode        name=value, for a list once for each item
header  simple               a,b,c
cookie  form                 name=value; name=value
```

That is how they are written where the operation names no `Style` of theirs. None means
that there is no value, and so does an empty list or object (RFC 6570, section 2.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias
from urllib.parse import quote, unquote

from ..media_types import is_form, is_json
from ..models.encode import to_text
from ..options import NOT_GIVEN
from . import styles as writing
from .forms import encode_form
from .styles import Quote, Style, encodable, percent, percent_unless_reserved

Styles: TypeAlias = Mapping[str, Style]
"""How parameters are written that have a way of their own."""

_NONE: Styles = MappingProxyType({})
_SIMPLE, _FORM = Style("simple"), Style("form")

_HOLE = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_NO_COOKIE = re.compile(r"[^!#-+\--:<-\[\]-~]")
"""What a cookie cannot hold (RFC 6265, 4.1.1)."""
_SEGMENT_END = re.compile(r"[/\\]")

_LITERAL = "/%:@!$&'()*+,;=~?[]"
"""What the path of a description may hold beside the unreserved characters."""

_COOKIE = "!#$&'()*+/:<=>?@[]^`{|}~"
"""What a credential in a cookie may hold beside the unreserved characters."""

_RESERVED_IN_PATH = ":[]@!$&'()*+,;="
"""What `allowReserved` keeps in a path: `/`, `?` and `#` would end the value
(OpenAPI 3.2, 4.9.2), and in the style matrix `;`."""

_RESERVED_IN_QUERY = ":/?[]@!$'()*,;="
"""What `allowReserved` keeps in a query: `&`, `#` and `+` would end or change it."""


def defined(values: Mapping[str, object], styles: Styles = _NONE) -> dict[str, object]:
    """Return the parameters that have a value; in JSON, None may be one."""
    return {
        name: value
        for name, value in values.items()
        if value is not NOT_GIVEN and (value is not None or _knows_null(name, styles))
    }


def _knows_null(name: str, styles: Styles) -> bool:
    return name in styles and _has_null(styles[name])


def _has_null(style: Style) -> bool:
    return style.null and is_json(style.media_type or "")


def path(template: str, values: Mapping[str, object], styles: Styles = _NONE) -> str:
    """Return the path with each `{name}` replaced by its encoded value.

    Raises ValueError for a value that is empty, if the description does not list that,
    and for one that would change the path: servers and proxies resolve `.` and `..`,
    some of them after decoding `%2F`.
    """
    parts = [*_template(template)]
    for index in range(1, len(parts), 2):
        name = parts[index]
        parts[index] = _path_value(name, values.get(name), styles.get(name, _SIMPLE))
        _refuse_dots(name, parts, index)
    return "".join(parts)


@lru_cache(maxsize=4096)
def _template(template: str) -> tuple[str, ...]:
    """Return what the path of a description is made of: literals, and names between."""
    parts = _HOLE.split(template)
    parts[0::2] = [quote(literal, safe=_LITERAL) for literal in parts[0::2]]
    return tuple(parts)


def _path_value(name: str, value: object, style: Style) -> str:
    if value is NOT_GIVEN or (value is None and not _has_null(style)):
        raise ValueError(f"{name} is part of the path: it must not be {value!r}")
    if style.media_type is not None:
        text = percent(name, content(name, value, style.media_type))
    else:
        plain = writing.plain(name, value)
        kept = _RESERVED_IN_PATH.replace(";", "" if style.name == "matrix" else ";")
        text = writing.text(name, plain, style, _quote(style, name, kept))
    if not text and not style.empty:
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
        name: _query_value(name, value, styles.get(name, _FORM))
        for name, value in defined(values, styles).items()
    }
    return {name: text for name, text in encoded.items() if text}


def _query_value(name: str, value: object, style: Style) -> str:
    if style.media_type is not None:
        text = content(name, value, style.media_type)
        return f"{percent(name, name)}={percent(name, text)}"
    quote = _quote(style, name, _RESERVED_IN_QUERY)
    found = writing.pairs(name, writing.plain(name, value), style, quote)
    return "&".join(f"{key}={item}" for key, item in found)


def querystring(values: Mapping[str, object], styles: Styles) -> dict[str, str]:
    """Return the encoded text of the parameter that is the whole query."""
    found: dict[str, str] = {}
    for name, value in defined(values, styles).items():
        media_type = styles[name].media_type or ""
        text = content(name, value, media_type)
        found[name] = text if is_form(media_type) else percent(name, text)
    return {name: text for name, text in found.items() if text}


def _quote(style: Style, name: str, reserved: str) -> Quote:
    if style.slashes:
        return lambda text: "/".join(percent(name, part) for part in text.split("/"))
    if style.reserved:
        return lambda text: percent_unless_reserved(name, text, reserved)
    return lambda text: percent(name, text)


def headers(values: Mapping[str, object], styles: Styles = _NONE) -> dict[str, str]:
    """Return the text of each header that has a value."""
    if not values:
        return {}
    return {
        name: header(name, value, styles.get(name, _SIMPLE))
        for name, value in defined(values, styles).items()
        if isinstance(value, str) or _is_defined(name, value, styles)
    }


def _is_defined(name: str, value: object, styles: Styles) -> bool:
    """Whether anything in a list or an object is a value (RFC 6570, section 2.3)."""
    if name in styles and styles[name].media_type is not None:
        return True
    match writing.plain(name, value):
        case list() as items:
            return any(item is not None for item in items)
        case dict() as entries:
            return any(item is not None for item in entries.values())
        case _:
            return True


def header(name: str, value: object, style: Style = _SIMPLE) -> str:
    """Return the text of a header; ValueError if it cannot be one.

    The error never shows the value, which may be a credential.
    """
    if style.media_type is not None:
        text = content(name, value, style.media_type)
    else:
        text = writing.text(name, writing.plain(name, value), style, writing.raw)
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
    told = defined(values, styles)
    pairs = [
        f"{key}={item}"
        for name, value in told.items()
        for key, item in _cookie(name, value, styles.get(name, _FORM))
    ]
    pairs += [
        f"{name}={quote(value, safe=_COOKIE)}"
        for name, value in credentials
        if name not in told
    ]
    return "; ".join(pairs) or None


def _cookie(name: str, value: object, style: Style) -> list[tuple[str, str]]:
    if style.media_type is not None:
        text = content(name, value, style.media_type)
        return [(percent(name, name), percent(name, text))]
    plain = writing.plain(name, value)
    if style.name != "cookie":
        return list(writing.pairs(name, plain, style, lambda t: percent(name, t)))
    found = list(writing.pairs(name, plain, style, writing.raw))
    texts = [text.replace(",", "") for pair in found for text in pair]
    if any(map(_NO_COOKIE.search, texts)) or any("=" in key for key, _ in found):
        raise ValueError(f"{name} holds what a cookie cannot (RFC 6265, 4.1.1)")
    return found


def content(name: str, value: object, media_type: str) -> str:
    """Return a parameter as the text of its media type (OpenAPI 3.2, 4.12.2.3)."""
    plain = writing.plain(name, value)
    if is_json(media_type):
        return to_text(plain)
    if is_form(media_type) and isinstance(plain, dict):
        return encode_form(plain)
    return writing.scalar(plain)
