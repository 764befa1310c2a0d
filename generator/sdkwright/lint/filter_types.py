"""What filters take: texts, lists, tables or numbers. On something else they fail when files are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from sdkwright.lint.shapes import (
    Missing,
    Shape,
    alternatives,
    attribute,
    called,
    is_code,
    is_many,
    is_printable,
    is_table,
    item,
)
from sdkwright.text import Text

_TEXTS = frozenset(
    {
        *("upper", "lower", "title", "capitalize", "trim", "replace", "split", "indent", "wordcount"),
        *("snake", "camel", "pascal", "kebab"),
    }
)
_LISTS = frozenset(
    {
        *("batch", "groupby", "join", "list", "map", "max", "min", "reject", "rejectattr", "select", "selectattr"),
        *("slice", "sort", "sum", "unique"),
    }
)
_EITHER = frozenset({"first", "last", "length", "count", "reverse"})
_TABLES = frozenset({"dictsort", "items"})
_NUMBERS = frozenset({"abs", "round"})
_PRINTED = frozenset({"span", "laid_out"})


@dataclass(frozen=True, slots=True)
class WrongType:
    """What a filter does not take: the code and the words of the finding, with `{}` for the expression."""

    code: str
    message: str
    hint: str | None = None


def wrong_type(name: str, shape: Shape) -> WrongType | None:
    """What is wrong with a filter on a shape; None where it takes it."""
    for each in alternatives(shape):
        if each is not Any and (found := _wrong_type(name, each)) is not None:
            return found
    return None


def _wrong_type(name: str, shape: Shape) -> WrongType | None:
    is_text = is_printable(shape) or shape is Text
    is_string = is_text and shape not in (int, float)
    what = f"`{{}}` is {called(shape)}, and |{name}"
    if name in _LISTS and not is_many(shape):
        return WrongType("not-a-list", f"`{{}}` is {called(shape)}: |{name} goes over a list")
    if name == "join":
        return _wrong_items(shape)
    if name in _TEXTS and not is_text:
        hint = f"it takes each item: `|map('{name}')`" if is_many(shape) else _by_attribute(shape, ".{}")
        return WrongType("no-text", f"{what} takes a text or a name", hint)
    if name in _EITHER and not is_many(shape) and not is_string:
        return WrongType("not-a-list", f"{what} takes a list, a text or a name")
    if name in _TABLES and not is_table(shape):
        return WrongType("wrong-argument", f"{what} takes a table of values by their keys")
    if name in _NUMBERS and shape not in (int, float, bool):
        hint = "`|int` reads the number that a name is" if is_code(shape) else None
        return WrongType("wrong-argument", f"{what} takes a number", hint)
    if name in _PRINTED and shape is not Markup:
        hint = f"{{% filter {name} %}}...{{% endfilter %}}"
        return WrongType("wrong-argument", f"{what} takes what was printed already", hint)
    return None


def _wrong_items(shape: Shape) -> WrongType | None:
    """What of a list does not go into a text."""
    for each in alternatives(item(shape)):
        if each is not Text and not is_printable(each):
            message = f"`{{}}` is {called(shape)}, and |join puts texts, names and numbers together"
            return WrongType("not-printable", message, _by_attribute(each, "|join(', ', attribute='{}')"))
    return None


def wrong_type_of_items(name: str, shape: Shape) -> WrongType | None:
    """What is wrong with `|map("name")` of a list."""
    found = wrong_type(name, item(shape))
    if found is None:
        return None
    inner = next((each for each in alternatives(item(shape)) if _wrong_type(name, each) is not None), Any)
    message = f"`{{}}` is {called(shape)}, and |{name} does not take {called(inner)}"
    return WrongType(found.code, message, _by_attribute(inner, "|map(attribute='{}')"))


def _by_attribute(shape: Shape, way: str) -> str | None:
    """Which attribute of a thing may be meant, put into the way to write it."""
    for name in ("name", "slug", "title"):
        try:
            found = attribute(shape, name)
        except Missing:
            continue
        if isinstance(shape, type) and any(is_code(each) or each is Text for each in alternatives(found)):
            return f"its {name}: `{way.format(name)}`"
    return None
