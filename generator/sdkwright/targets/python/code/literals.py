"""JSON values as Python literals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sdkwright.model import Constant, Schema
from sdkwright.quote import py
from sdkwright.text import Code, Json, Text


def literal(value: Json) -> Code:
    """The Python expression that gives back a JSON value."""
    match value:
        case str():
            return py(Text(value))
        case bool() | None:
            return Code(repr(value))
        case int() | float():
            return Code(repr(value))
        case list():
            return Code("[" + ", ".join(literal(item) for item in value) + "]")
        case dict():
            items = (f"{literal(key)}: {literal(item)}" for key, item in value.items())
            return Code("{" + ", ".join(items) + "}")


def literal_of(schema: Schema) -> Code:
    """The one value of a constant, or the tuple of its values."""
    assert isinstance(schema, Constant), f"{schema.at} is no constant"
    return one_or_tuple(schema.values)


def one_or_tuple(values: Sequence[Json]) -> Code:
    """The only one of several values, or the tuple of them."""
    return literal(values[0]) if len(values) == 1 else literal_tuple(values)


def literal_tuple(values: Sequence[Json]) -> Code:
    """The tuple of values."""
    inner = ", ".join(literal(value) for value in values)
    return Code(f"({inner},)" if len(values) == 1 else f"({inner})")


def keyword_call(name: str, positional: Sequence[Code], keywords: Mapping[str, Json]) -> Code:
    """`Name("first", word=True)`: a call of the runtime whose arguments are constants."""
    told = [*positional, *(f"{key}={literal(value)}" for key, value in keywords.items())]
    return Code(f"{name}({', '.join(told)})")


def call_with_tables(name: str, first: str, *tables: Mapping[Code, Code]) -> Code:
    """`Name("first", {Cat: "cat"})`: a call of the runtime with mappings of names that are no text."""
    told = ("{" + ", ".join(f"{key}: {value}" for key, value in table.items()) + "}" for table in tables)
    return Code(f"{name}({', '.join((literal(first), *told))})")


def literal_type(values: Sequence[str]) -> Code:
    """The type of exactly these texts; of any text where there are none."""
    return Code(f"Literal[{', '.join(literal(value) for value in values)}]" if values else "str")


_VALUE = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,]+)(?:, )?""", re.S)


def values_of(annotation: str) -> tuple[Code, ...]:
    """The values of a `Literal[...]`, as Python; none for all else."""
    name, _, inside = annotation.partition("[")
    is_literal = name.startswith("Literal") and inside.endswith("]")
    return tuple(Code(found) for found in _VALUE.findall(inside[:-1])) if is_literal else ()


def joined(parts: Iterable[Code]) -> tuple[Code, ...]:
    """The alternatives of a type, each once; its literals are one, where the first of them stands."""
    told = list(dict.fromkeys(parts))
    literals = [part for part in told if part.startswith("Literal") and part.endswith("]")]
    if len(literals) < 2:
        return tuple(told)
    return tuple(_joined(told, literals))


def _joined(parts: Sequence[Code], literals: Sequence[Code]) -> Iterator[Code]:
    values = dict.fromkeys(value for part in literals for value in values_of(part))
    for part in parts:
        if part == literals[0]:
            yield Code(f"{part.partition('[')[0]}[{', '.join(values)}]")
        elif part not in literals:
            yield part
