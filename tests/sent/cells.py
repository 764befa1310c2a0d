"""Every way in which the standard lets a parameter be written, crossed with every type of value (OpenAPI 3.2, 4.12.2).

A `Cell` is an operation of its own with one parameter, `color`; `samples` are the values that it is called with.
`description` puts cells into one document, which any generator may read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

NAME = "color"
RESERVED = ":/?#[]@!$&'()*+,;="
_OBJECT = {
    "type": "object",
    "properties": {"R": {"type": "integer"}, "G": {"type": "integer"}, "B": {"type": "integer"}},
}
SCHEMAS: Mapping[str, Any] = {
    "string": {"type": "string"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "strings": {"type": "array", "items": {"type": "string"}},
    "integers": {"type": "array", "items": {"type": "integer"}},
    "object": _OBJECT,
    "map": {"type": "object", "additionalProperties": {"type": "string"}},
    "nullable": {"type": ["string", "null"]},
}
TYPES = tuple(SCHEMAS)
STRUCTURED = ("strings", "integers", "object", "map")
_TEXTS = ("blue", "", "a b", RESERVED, "100%", "%2F%20", "ü€\U0001f600", "a.b", "a/b", "a,b", "a|b", 'q"\\q', " x ")
SAMPLES: Mapping[str, Sequence[Any]] = {
    "string": _TEXTS,
    "integer": (0, -5, 2**53 + 1),
    "number": (0.5, 1e22, -0.0001),
    "boolean": (True, False),
    "strings": (
        ["blue", "black", "brown"],
        ["one"],
        [],
        ["", ""],
        ["a b", "c"],
        ["a,b", "c"],
        ["a|b", "c"],
        ["a.b", "c"],
        [RESERVED, "ü%2F"],
    ),
    "integers": ([1, -2, 2**53 + 1], [0]),
    "object": ({"R": 100, "G": 200, "B": 150}, {"R": 0}, {}),
    "map": (
        {"R": "a b", "G": "c"},
        {"R": RESERVED},
        {"a b": "ü%2F", "c&": "d=e"},
        {"R": ""},
        {"R": "a,b|c.d"},
        {"a=b": "c;d"},
    ),
    "nullable": (None, "null", ""),
}
_TRIPLETS = re.compile("(?:%[0-9A-Fa-f]{2})+")
_NO_COOKIE = re.compile(r"[^!#-+\--:<-\[\]-~,]")
"""What no cookie holds (RFC 6265, 4.1.1); commas apart, which all readers take."""
ABSENT = object()
"""What a parameter without a value reads as: `[]`, `{}` and null are undefined (RFC 6570, 2.3)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One parameter; `style` is a media type where there is `content` in its place."""

    number: int
    place: str
    style: str
    explode: bool
    reserved: bool
    type: str

    @property
    def id(self) -> str:
        """The operation's id, and the first segment of its path."""
        return f"c{self.number}"

    @property
    def is_content(self) -> bool:
        return "/" in self.style

    @property
    def label(self) -> str:
        """The row of a table."""
        if self.is_content:
            return f"{self.place} {self.style}"
        return f"{self.place} {self.style}{' explode' if self.explode else ''}{' reserved' if self.reserved else ''}"

    @property
    def path(self) -> str:
        return f"/{self.id}/{{{NAME}}}" if self.place == "path" else f"/{self.id}"

    @property
    def defined(self) -> bool:
        """Whether the table of the standard has a way for this type (OpenAPI 3.2, 4.12.2.2.2)."""
        match self.style:
            case "spaceDelimited" | "pipeDelimited":
                return self.type in STRUCTURED and not self.explode
            case "deepObject":
                return self.type in ("object", "map") and self.explode
            case _:
                return True

    def parameter(self) -> dict[str, Any]:
        schema = SCHEMAS[self.type]
        found: dict[str, Any] = {"name": NAME, "in": self.place, "required": self.place == "path"}
        if self.is_content:
            return {**found, "content": {self.style: {"schema": schema}}}
        found |= {"style": self.style, "explode": self.explode, "schema": schema}
        return {**found, "allowReserved": True} if self.reserved else found

    def means(self, value: Any) -> Any:
        """What a reader has to find."""
        if self.is_content:
            return value
        if value is None or value in ([], {}):
            return ABSENT
        return _expanded(value) if self.reserved else value

    def _ends_a_name(self, value: Any) -> bool:
        """Whether a name holds what ends it, where nothing is escaped."""
        return self.explode and isinstance(value, dict) and any("=" in name for name in value)

    def is_sayable(self, value: Any) -> bool:
        """Whether the standard has a way to say it, so that a reader finds it again; else it has to be refused."""
        texts = list(_texts(value))
        match self.place, self.style:
            case "path", "label" if not self.is_content:
                dots = value == "" or (self.explode and value == ["", ""]) or (self.reserved and value == "%2F%20")
                return self.means(value) is not ABSENT and not dots
            case "path", _:
                return self.means(value) not in (ABSENT, "")
            case "header", "simple":
                commas = isinstance(value, (list, dict)) and any("," in text for text in texts)
                return not commas and not self._ends_a_name(value) and not any(t != t.strip() for t in texts)
            case "query", "spaceDelimited":
                return not any(" " in text for text in texts)
            case "query", "pipeDelimited":
                return not any("|" in text for text in texts)
            case "cookie", "cookie":
                structured = isinstance(value, (list, dict)) and not self.explode
                wrong = any(_NO_COOKIE.search(t) or (structured and "," in t) for t in texts)
                return not wrong and not self._ends_a_name(value)
            case _:
                return True


def _texts(value: Any) -> Iterator[str]:
    """Every text in a value, names included."""
    match value:
        case str():
            yield value
        case list():
            yield from (text for each in value for text in _texts(each))
        case dict():
            yield from (text for pair in value.items() for each in pair for text in _texts(each))


def _expanded(value: Any) -> Any:
    """What is percent-encoded in a value already stays so, and a reader decodes it (RFC 6570, 3.2.3)."""
    match value:
        case str():
            return _TRIPLETS.sub(lambda found: unquote(found[0]), value)
        case list():
            return [_expanded(each) for each in value]
        case dict():
            return {_expanded(key): _expanded(each) for key, each in value.items()}
    return value


def cells(*, newest: bool = False) -> tuple[Cell, ...]:
    """Those of OpenAPI 3.1, which every generator reads; `newest` adds what 3.2 has besides."""
    rows = [*_ROWS, *(_NEWEST if newest else ())]
    found = (
        (place, style, explode, reserved, type) for place, style, reserved in rows for explode, type in _kinds(style)
    )
    return tuple(Cell(number, *each) for number, each in enumerate(found))


_ROWS = (
    *(("path", style, False) for style in ("simple", "label", "matrix")),
    ("header", "simple", False),
    *(("query", "form", reserved) for reserved in (False, True)),
    *(("query", style, False) for style in ("spaceDelimited", "pipeDelimited", "deepObject")),
    ("cookie", "form", False),
    *((place, "application/json", False) for place in ("path", "query", "header", "cookie")),
)
_NEWEST = (("path", "simple", True), ("path", "label", True), ("path", "matrix", True), ("cookie", "cookie", False))


def _kinds(style: str) -> Iterator[tuple[bool, str]]:
    explodes = (False,) if "/" in style else (False, True)
    yield from ((explode, type) for explode in explodes for type in TYPES)


def description(all_cells: Sequence[Cell], *, version: str) -> dict[str, Any]:
    """A document with an operation for each cell, which answers 204."""
    return {
        "openapi": version,
        "info": {"title": "Matrix", "version": "1"},
        "servers": [{"url": "http://127.0.0.1"}],
        "paths": {cell.path: {"get": _operation(cell)} for cell in all_cells},
    }


def _operation(cell: Cell) -> dict[str, Any]:
    return {
        "operationId": cell.id,
        "tags": ["cells"],
        "parameters": [cell.parameter()],
        "responses": {"204": {"description": "Done."}},
    }
