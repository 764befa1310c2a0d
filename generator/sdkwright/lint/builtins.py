"""What comes of the filters and functions of Jinja that templates may use (`render.allowed`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from sdkwright.lint.shapes import Shape, alternatives, attribute, item, joined
from sdkwright.text import Code


def _same(shape: Shape) -> Shape:
    return shape


def _listed(shape: Shape) -> Shape:
    return tuple[item(shape), ...]  # type: ignore[misc]


def _code(_: Shape) -> Shape:
    return Code


def _number(_: Shape) -> Shape:
    return int


def _text(shape: Shape) -> Shape:
    """What was printed already stays so."""
    return Markup if Markup in alternatives(shape) else Code


def _pairs(shape: Shape) -> Shape:
    return attribute(shape, "items")


def _groups(shape: Shape) -> Shape:
    return tuple[tuple[Any, _listed(shape)], ...]  # type: ignore[misc]


def _batches(shape: Shape) -> Shape:
    return tuple[_listed(shape), ...]  # type: ignore[misc]


BUILTIN_FILTERS: Mapping[str, Callable[[Shape], Shape]] = {
    "abs": _number,
    "batch": _batches,
    "capitalize": _text,
    "count": _number,
    "d": _same,
    "default": _same,
    "dictsort": _pairs,
    "first": item,
    "groupby": _groups,
    "indent": _text,
    "int": _number,
    "items": _pairs,
    "join": _code,
    "last": item,
    "length": _number,
    "list": _listed,
    "lower": _text,
    "map": _listed,
    "max": item,
    "min": item,
    "reject": _listed,
    "rejectattr": _listed,
    "replace": _text,
    "reverse": _same,
    "round": _number,
    "select": _listed,
    "selectattr": _listed,
    "slice": _batches,
    "sort": _listed,
    "sum": _number,
    "title": _text,
    "trim": _text,
    "unique": _listed,
    "upper": _text,
    "wordcount": _number,
}
"""What each of Jinja's filters makes of a shape."""
PRINTED_FILTERS = frozenset({"span", "name", "snake", "camel", "pascal", "kebab"})
"""Those of ours that give code, of names as well as of texts."""
ON_TEXT = frozenset({"d", "default", "length", "count"})
"""Those that take a text of the description as a whole."""
CHANGES = frozenset({"replace", "upper", "lower", "title", "capitalize", "first", "last", "list", "reverse"})
"""Those that would make something else of what was printed."""
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


def common(shapes: list[Shape]) -> Shape:
    """What one of several expressions is."""
    return joined(shapes)
