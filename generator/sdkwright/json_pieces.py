"""A large JSON object as text, in pieces: what is in its lists is made, written and forgotten one by one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from sdkwright.text import Json

Parts: TypeAlias = Mapping[str, "Json | Iterator[Json]"]
"""The members of an object; an iterator is a list that has yet to be made, and can be made once."""
_INDENT = 2


def pieces(parts: Parts, *, ensure_ascii: bool = True) -> Iterator[str]:
    """The text that `json.dumps(..., indent=2)` gives of an object, from its beginning to its end."""

    def text(value: Json, depth: int) -> str:
        return json.dumps(value, indent=_INDENT, ensure_ascii=ensure_ascii).replace("\n", _line(depth))

    before = "{"
    for name, value in parts.items():
        yield f"{before}{_line(1)}{text(name, 0)}: "
        if isinstance(value, Iterator):
            opening = "["
            for item in value:
                yield f"{opening}{_line(2)}{text(item, 2)}"
                opening = ","
            yield "[]" if opening == "[" else f"{_line(1)}]"
        else:
            yield text(value, 1)
        before = ","
    yield "{}" if before == "{" else "\n}"


def whole(parts: Parts) -> dict[str, Json]:
    """The object itself."""
    return {name: list(value) if isinstance(value, Iterator) else value for name, value in parts.items()}


def _line(depth: int) -> str:
    return "\n" + " " * _INDENT * depth
