"""Types and values as a reader of a change sees them."""

from __future__ import annotations

import json
from typing import assert_never

from sdkwright.public_api import (
    Anything,
    Atom,
    ClassOf,
    Exactly,
    Like,
    ListOf,
    MapOf,
    Null,
    OneOf,
    PageOf,
    PublicApi,
    StreamOf,
    Structure,
    TupleOf,
    Type,
    Untyped,
)
from sdkwright.text import Json

_DEEPEST, _MOST, _LONGEST = 3, 6, 60
"""How far a type without a name is said, how many of its members, and how many characters of a value."""
_REST = "…"


def type_text(found: Type, api: PublicApi, depth: int = 0) -> str:
    """A type in a line; what is deeper, or more, than anybody would read is left out."""
    if depth > _DEEPEST:
        return _REST
    match found:
        case Untyped():
            return "Any"
        case Anything():
            return "object"
        case Null():
            return "None"
        case Atom() | ClassOf() | Like():
            return found.name
        case Exactly():
            return f"Literal[{value_text(found.value)}]"
        case Structure():
            return found.alias or type_text(api.structures[found.key], api, depth)
        case OneOf():
            return _one_of(found, api, depth)
        case ListOf():
            return f"list[{type_text(found.items, api, depth + 1)}]"
        case MapOf():
            return f"dict[str, {type_text(found.values, api, depth + 1)}]"
        case TupleOf():
            parts = [type_text(part, api, depth + 1) for part in found.prefix[:_MOST]]
            return f"tuple[{', '.join([*parts, *([_REST] if found.rest or len(found.prefix) > _MOST else [])])}]"
        case PageOf():
            return f"pages of {type_text(found.item, api, depth + 1)}"
        case StreamOf():
            return f"a stream of {type_text(found.item, api, depth + 1)}"
        case _:
            assert_never(found)


def _one_of(found: OneOf, api: PublicApi, depth: int) -> str:
    """The members, literals as one, None last."""
    literals = [value_text(each.value) for each in found.members if isinstance(each, Exactly)]
    shown = [*literals[:_MOST], *([_REST] if len(literals) > _MOST else [])]
    others = [each for each in found.members if not isinstance(each, (Exactly, Null))]
    parts = [*([f"Literal[{', '.join(shown)}]"] if literals else [])]
    parts += [type_text(each, api, depth + 1) for each in others[:_MOST]]
    parts += [_REST] if len(others) > _MOST else []
    return " | ".join([*dict.fromkeys(parts), *(["None"] if Null() in found.members else [])])


def value_text(value: Json) -> str:
    """A value in a line."""
    text = repr(value) if isinstance(value, (str, bool)) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}{_REST}"
