"""What comes of the filters and functions of Jinja that templates may use (`render.allowed`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import NoneType
from typing import Any, get_origin

from markupsafe import Markup

from sdkwright.lint.lists import filled, is_filled, item_at, listed
from sdkwright.lint.shapes import Shape, Turns, alternatives, attribute, item, joined, there
from sdkwright.text import Code, Text


def _same(shape: Shape) -> Shape:
    return shape


def _there(shape: Shape) -> Shape:
    """What is none does not hold, and is not selected."""
    return tuple[there(item(shape)), ...]  # type: ignore[misc]


def _first(shape: Shape) -> Shape:
    return item_at(shape, 0)


def _least(shape: Shape) -> Shape:
    return item(shape) if is_filled(shape) else joined([item(shape), NoneType])


def _some(shape: Shape) -> Shape:
    return tuple[item(shape), ...]  # type: ignore[misc]


def _code(_: Shape) -> Shape:
    return Code


def _number(_: Shape) -> Shape:
    return int


def made_of(shapes: Iterable[Shape]) -> Shape:
    """What comes of texts, names and what was printed, where they are put together (`render.algebra`)."""
    kinds = {each for shape in shapes for each in alternatives(shape)}
    if Any in kinds:
        return Any
    return next((kind for kind in (Markup, Text) if kind in kinds), Code)


def _text(shape: Shape) -> Shape:
    """What was printed already stays so, and a text is one."""
    return made_of([shape])


def _total(shape: Shape) -> Shape:
    """Of lists a list, of all else a number."""
    found = item(shape)
    origins: list[object] = [get_origin(each) for each in alternatives(found)]
    return listed(found) if tuple in origins else int


def _split(shape: Shape) -> Shape:
    return filled(made_of([shape]))


def _pairs(shape: Shape) -> Shape:
    return attribute(shape, "items")


def _groups(shape: Shape) -> Shape:
    return tuple[tuple[Any, filled(item(shape))], ...]  # type: ignore[misc]


def _batches(shape: Shape) -> Shape:
    return tuple[filled(item(shape)), ...]  # type: ignore[misc]


def _parts(shape: Shape) -> Shape:
    return filled(_some(shape))


BUILTIN_FILTERS: Mapping[str, Callable[[Shape], Shape]] = {
    "abs": _number,
    "batch": _batches,
    "capitalize": _text,
    "count": _number,
    "d": _same,
    "default": _same,
    "dictsort": _pairs,
    "first": _first,
    "groupby": _groups,
    "indent": _text,
    "int": _number,
    "items": _pairs,
    "join": _code,
    "last": _first,
    "length": _number,
    "list": listed,
    "lower": _text,
    "map": listed,
    "max": _least,
    "min": _least,
    "reject": _some,
    "rejectattr": _some,
    "replace": _text,
    "reverse": _same,
    "round": _number,
    "select": _there,
    "selectattr": _some,
    "slice": _parts,
    "sort": listed,
    "split": _split,
    "sum": _total,
    "title": _text,
    "trim": _text,
    "unique": listed,
    "upper": _text,
    "wordcount": _number,
}
"""What each of Jinja's filters makes of a shape."""
PRINTED_FILTERS = frozenset({"span", "laid_out", "name", "snake", "camel", "pascal", "kebab"})
"""Those of ours that give code, of names as well as of texts."""
ON_TEXT = frozenset(
    {
        *("d", "default", "length", "count", "replace", "upper", "lower", "title", "capitalize", "trim", "indent"),
        *("reverse", "split"),
    }
)
"""Those that take a text of the description."""
PUTS_IN = frozenset({"join", "replace"})
"""Those that make something of what they are given beside."""
CHANGES = frozenset({"replace", "upper", "lower", "title", "capitalize", "first", "last", "list", "reverse", "split"})
"""Those that would make something else of what was printed."""
ON_NONE = frozenset({"default", "d", "select", "reject"})
"""Those that take what is none."""
KEEP_NONE = frozenset({"default", "d"})
"""Those that do something with it."""
BY_ATTRIBUTE: Mapping[str, int | str] = {
    "map": "attribute",
    "selectattr": 0,
    "rejectattr": 0,
    "groupby": 0,
    "sort": "attribute",
    "unique": "attribute",
    "min": "attribute",
    "max": "attribute",
    "sum": "attribute",
    "join": "attribute",
}
"""The argument that names an attribute of the items."""
FUNCTIONS: Mapping[str, Shape] = {
    "range": tuple[int, ...],
    "namespace": Any,
    "dict": Any,
    "cycler": Any,
    "joiner": Any,
}
"""What may be called, and what comes of it."""


def given_in_turn(name: str, given: Sequence[Shape]) -> Shape:
    """What `joiner(", ")` and `cycler("a", "b")` give."""
    return Turns(name, made_of(given) if name == "joiner" else joined(given))
