"""Parameters -> text on the wire (OpenAPI 3.1, 4.8.12; RFC 6570; RFC 3986).

```
path    simple               one segment or a part of one, never more
query   form, explode        name=value, for a list once for each item
header  simple               a,b,c
cookie  form                 name=value; name=value
```

None means that there is no value; so does an empty list in the query.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from .encoding import jsonable
from .options import NOT_GIVEN

_HOLE = re.compile(r"\{([^{}]*)\}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_SEGMENT_END = re.compile(r"[/\\]")

_LITERAL = "/%:@!$&'()*+,;=~?[]"
"""What the path of a description may hold beside the unreserved characters."""

_COOKIE = "!#$&'()*+/:<=>?@[]^`{|}~"
"""What a cookie may hold beside the unreserved characters (RFC 6265, 4.1.1)."""


def given(values: Mapping[str, object]) -> dict[str, object]:
    """Return the parameters that have a value."""
    return {
        name: value
        for name, value in values.items()
        if value is not NOT_GIVEN and value is not None
    }


def path(template: str, values: Mapping[str, object]) -> str:
    """Return the path with each `{name}` replaced by its encoded value.

    Raises ValueError for a value that is empty or would change the path: servers and
    proxies resolve `.` and `..`, some of them after decoding `%2F`.
    """
    parts = _HOLE.split(template)
    parts[0::2] = [quote(literal, safe=_LITERAL) for literal in parts[0::2]]
    parts[1::2] = [_path_value(name, values.get(name)) for name in parts[1::2]]
    return "".join(parts)


def _path_value(name: str, value: object) -> str:
    if value is None or value is NOT_GIVEN:
        raise ValueError(f"{name} is part of the path: it must not be {value!r}")
    text = scalar(name, value)
    if not text:
        raise ValueError(f"{name} is part of the path: it must not be empty")
    if not {".", ".."}.isdisjoint(_SEGMENT_END.split(text)):
        raise ValueError(f"{name} would change the path: {text!r}")
    return _quoted(name, text)


def query(values: Mapping[str, object]) -> dict[str, str]:
    """Return the encoded text of each query parameter that has a value."""
    encoded = {name: _form(name, value) for name, value in given(values).items()}
    return {name: text for name, text in encoded.items() if text}


def _form(name: str, value: object) -> str:
    """Encode in style `form` with `explode`: an object spreads into its properties."""
    match jsonable(value, (name,)):
        case list() as items:
            pairs = [(name, item) for item in items]
        case dict() as entries:
            pairs = list(entries.items())
        case plain:
            pairs = [(name, plain)]
    return "&".join(
        f"{_quoted(key, key)}={_quoted(key, scalar(key, item))}"
        for key, item in pairs
        if item is not None
    )


def headers(values: Mapping[str, object]) -> dict[str, str]:
    """Return the text of each header that has a value."""
    return {name: header(name, value) for name, value in given(values).items()}


def header(name: str, value: object) -> str:
    """Return the text of a header; ValueError if it cannot be one.

    The error never shows the value, which may be a credential.
    """
    plain = jsonable(value, (name,))
    items = plain if isinstance(plain, list) else [plain]
    text = ",".join(scalar(name, item) for item in items)
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is no name for a header (RFC 9110, section 5.1)")
    if _CONTROL.search(text) or text.strip(" \t") != text:
        raise ValueError(f"{name} holds a line end, or begins or ends with a space")
    _encodable(name, text)
    return text


def cookies(
    values: Mapping[str, object], credentials: Iterable[tuple[str, str]]
) -> str | None:
    """Return the `Cookie` header, None without any cookie."""
    pairs = [
        f"{name}={_quoted(name, scalar(name, value))}"
        for name, value in given(values).items()
    ]
    pairs += [f"{name}={quote(value, safe=_COOKIE)}" for name, value in credentials]
    return "; ".join(pairs) or None


def scalar(name: str, value: object) -> str:
    """Return a single value as text: a number, boolean or null as JSON writes it."""
    match jsonable(value, (name,)):
        case str() as text:
            return text
        case bool() as truth:
            return "true" if truth else "false"
        case int() | float() as number:
            return repr(number)
        case None:
            return "null"
        case _:
            raise TypeError(
                f"{name} must be a single value, not {type(value).__name__}"
            )


def _quoted(name: str, text: str) -> str:
    """Percent-encode all but the unreserved characters (RFC 3986, section 2.3)."""
    return quote(_encodable(name, text), safe="")


def _encodable(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:  # it holds the text, so it must not be chained
        pass
    raise ValueError(f"{name!a} holds a lone surrogate, which has no UTF-8 form")
