"""Properties -> `application/x-www-form-urlencoded` (OpenAPI 3.2, 4.15.1; RFC 1866).

A list is written once for each item, an object as JSON, unless the operation names a
way of its own. None is no value: a form has no null. In a list, or in what is written
as several pairs, it is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..models.encode import to_text
from ..options import NOT_GIVEN
from .values import Pairs, Writing, exploded, percent, percent_of, plain, without_null

_NONE: Mapping[str, Writing] = MappingProxyType({})


def encode_form(
    fields: Mapping[str, object], styles: Mapping[str, Writing] = _NONE
) -> str:
    """Return the pairs of a form, percent-encoded."""
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
