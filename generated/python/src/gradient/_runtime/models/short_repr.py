"""How a model is shown: short enough for a log, and without what is nobody's to see.

`repr(pet)` names what is set. A long text is cut and so is a long list; a password, and
what is never sent back (`writeOnly`), is hidden.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

HIDDEN = "'***'"
_LONGEST_TEXT = 200
_MOST_ITEMS = 20
_LONGEST = 4_000


def shown(kind: str, values: Mapping[str, object], hidden: Iterable[str]) -> str:
    """Return `Pet(name='Rex')`; the values of what is `hidden` are not in it."""
    secret = frozenset(hidden)
    told = [f"{k}={HIDDEN if k in secret else _value(v)}" for k, v in values.items()]
    return _cut(f"{kind}({', '.join(told)})")


def _value(value: Any) -> str:
    items: list[object] = value
    if isinstance(value, (str, bytes)) and len(value) > _LONGEST_TEXT:
        return f"{value[:_LONGEST_TEXT]!r}... ({len(value)} long)"
    if type(items) is not list:
        return _cut(repr(value))
    told = ", ".join(map(_value, items[:_MOST_ITEMS]))
    more = len(items) - _MOST_ITEMS
    return f"[{told}, ... ({more} more)]" if more > 0 else f"[{told}]"


def _cut(text: str) -> str:
    """Return a text that is not too long; a name at its beginning stays."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text)} long)"
