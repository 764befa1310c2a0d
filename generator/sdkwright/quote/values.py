"""Values of JSON -> Code: what a reader of the file gets is the value, with its objects, numbers and nulls.

JSON has no infinity, and what is none becomes null, as `JSON.stringify` has it (ECMA-262, 25.5.2).
"""

from __future__ import annotations

import json as _json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sdkwright.quote.data import go, json, yaml
from sdkwright.quote.python import py
from sdkwright.text import Code, Json, Text

_LONGEST_INT = 63
"""The bits of an `int` of Go, without its sign."""


@dataclass(frozen=True, slots=True)
class _Notation:
    """How a language writes values; `ends` is what stands behind the last item of several lines."""

    text: Callable[[Text], Code]
    words: tuple[str, str, str]
    array: str = "["
    object: str = "{"
    ends: str = ""
    key: Callable[[str], str] | None = None
    integer: Callable[[int], str] = str
    is_indented_by_tabs: bool = False

    def written(self, value: Json, indent: int, depth: int = 0) -> str:
        match value:
            case dict():
                named = self.key or (lambda name: self.text(Text(name)))
                pairs = [f"{named(key)}: {self.written(each, indent, depth + 1)}" for key, each in value.items()]
                return self._grouped(self.object, pairs, "}", indent, depth)
            case list():
                items = [self.written(each, indent, depth + 1) for each in value]
                return self._grouped(self.array, items, "]" if self.array == "[" else "}", indent, depth)
            case _:
                return self.scalar(value)

    def scalar(self, value: Json) -> str:
        """What is no array and no object."""
        match value:
            case str():
                return self.text(Text(value))
            case bool():
                return self.words[1 if value else 0]
            case int():
                return self.integer(value)
            case float() if math.isfinite(value):
                shown = _json.dumps(value)
                return shown if "." in shown else shown.replace("e", ".0e")  # YAML 1.1 wants the point
            case _:
                return self.words[2]

    def _grouped(self, opening: str, parts: list[str], closing: str, indent: int, depth: int) -> str:
        if not indent or not parts:
            return f"{opening}{', '.join(parts)}{closing}"
        unit = "\t" if self.is_indented_by_tabs else " " * indent
        between = f",\n{unit * (depth + 1)}"
        return f"{opening}\n{unit * (depth + 1)}{between.join(parts)}{self.ends}\n{unit * depth}{closing}"


def _key_of_js(name: str) -> str:
    """A key of an object; one that would set its prototype is computed (ECMA-262, B.3.1)."""
    return f'["{name}"]' if name == "__proto__" else json(Text(name))


def _integer_of_go(value: int) -> str:
    return str(value) if value.bit_length() <= _LONGEST_INT else f"float64({value})"


_JSON = _Notation(json, ("false", "true", "null"))
_JS = _Notation(json, ("false", "true", "null"), ends=",", key=_key_of_js)
_PYTHON = _Notation(py, ("False", "True", "None"), ends=",")
_YAML = _Notation(yaml, ("false", "true", "null"))
_GO = _Notation(
    go,
    ("false", "true", "nil"),
    array="[]any{",
    object="map[string]any{",
    ends=",",
    integer=_integer_of_go,
    is_indented_by_tabs=True,
)


def _in_blocks(value: Json, indent: int) -> Iterator[str]:
    """The lines of a value in the block style of YAML 1.2.2 (chapter 8)."""
    match value:
        case dict() if value:
            for key, each in value.items():
                yield from _under(f"{yaml(Text(key))}:", each, indent, " " * indent)
        case list() if value:
            for each in value:
                first, *rest = _in_blocks(each, indent)
                yield f"- {first}"
                yield from (f"  {line}" for line in rest)
        case _:
            yield _YAML.written(value, 0)


def _under(head: str, value: Json, indent: int, space: str) -> Iterator[str]:
    lines = list(_in_blocks(value, indent))
    if not value or not isinstance(value, (dict, list)):
        yield f"{head} {lines[0]}"
        return
    yield head
    yield from (space + line for line in lines)


def _yaml_of(value: Json, indent: int) -> Code:
    return Code("\n".join(_in_blocks(value, indent)) if indent else _YAML.written(value, 0))


def _of(notation: _Notation) -> Callable[[Json, int], Code]:
    return lambda value, indent: Code(notation.written(value, indent))


VALUES: Mapping[str, Callable[[Json, int], Code]] = {
    "json": _of(_JSON),
    "js": _of(_JS),
    "py": _of(_PYTHON),
    "yaml": _yaml_of,
    "go": _of(_GO),
}
"""What prints values of JSON: on one line, or on as many as it takes where an indent is given (in Go tabs)."""
