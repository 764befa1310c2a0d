"""Properties -> `application/x-www-form-urlencoded` (OpenAPI 3.2, 4.15.1; RFC 1866).

A list is written once for each item, an object as JSON, unless the operation names a
`Style`. None is no value: a form has no null.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ..media_types import is_json
from ..models.encode import Json, to_text
from . import styles as writing
from .styles import Style, percent, percent_unless_reserved

_REPEATED = Style("form")
_NONE: Mapping[str, Style] = MappingProxyType({})
_RESERVED = ":/?[]@!$'()*,;="
"""What `allowReserved` keeps: `&`, `#` and `+` would end or change the value."""


def encode_form(fields: Mapping[str, Json], styles: Mapping[str, Style] = _NONE) -> str:
    """Return the pairs of a form, percent-encoded."""
    return "&".join(
        f"{key}={item}"
        for name, value in fields.items()
        for key, item in _field(name, value, styles.get(name))
    )


def _field(name: str, value: Json, style: Style | None) -> Iterator[tuple[str, str]]:
    def quote(text: str) -> str:
        if style is not None and style.reserved:
            return percent_unless_reserved(name, text, _RESERVED)
        return percent(name, text)

    as_json = style is not None and is_json(style.media_type or "")
    if value is not None and (as_json or (style is None and isinstance(value, dict))):
        yield quote(name), quote(to_text(value))
    else:
        named = style if style is not None and style.name else _REPEATED
        yield from writing.pairs(name, value, named, quote)
