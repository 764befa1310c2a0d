"""Lines in columns, as gofmt writes them, and the tags of fields."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from sdkwright.naming.characters import is_letter_or_digit
from sdkwright.quote import go
from sdkwright.text import Code, Json, Text

_PLAIN = frozenset("!#$%&()*+-./:;<=>?@[]^_{|}~ ")
"""Signs that encoding/json takes in the name of a field."""


def columns(rows: Sequence[tuple[Code, ...]], breaks: Sequence[bool]) -> tuple[Code, ...]:
    """Rows of cells as lines: columns are as wide as those above and below need, up to a row that `breaks` them.

    A row breaks the columns where a comment stands before it.
    """
    lines: list[Code] = []
    run: list[tuple[Code, ...]] = []
    for row, is_break in zip(rows, breaks, strict=True):
        if is_break:
            lines += _aligned(run)
            run = []
        run.append(row)
    return (*lines, *_aligned(run))


def _aligned(rows: Sequence[tuple[Code, ...]]) -> list[Code]:
    if not rows:
        return []
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [Code(" ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()) for row in rows]


def property_tag(name: str, *, is_optional: bool, constant: Json) -> Code:
    """The tag of a field of a body: its name in JSON, whether it may be left out, and what it is by itself."""
    if _is_plain(name):
        pairs = {"json": f"{name},omitempty" if is_optional else name}
    else:
        pairs = {"json": "-", "api": name, **({"optional": "true"} if is_optional else {})}
    return tag(pairs if constant is None else {**pairs, "const": constant_text(constant)})


def constant_text(value: Json) -> str:
    """A value that needs not be given, as JSON."""
    return json.dumps(value, separators=(",", ":"))


def _is_plain(name: str) -> bool:
    return name not in ("", "-") and all(c in _PLAIN or is_letter_or_digit(c) for c in name)


def tag(pairs: Mapping[str, str]) -> Code:
    """A tag of a field: key:"value" pairs, in backquotes where they have none themselves."""
    text = " ".join(f"{key}:{go(Text(value))}" for key, value in pairs.items())
    return Code(f"`{text}`") if "`" not in text else go(Text(text))
