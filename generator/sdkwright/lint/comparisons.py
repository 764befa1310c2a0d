"""Comparisons that never hold: with words that an attribute never is, and of texts with numbers."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import NoneType
from typing import Any

from jinja2 import nodes
from markupsafe import Markup

from sdkwright.lint.shapes import Missing, Shape, Word, alternatives, attribute, called, is_code, is_many, item
from sdkwright.lint.source_text import source_text
from sdkwright.text import JsonValue, OneOf, Text

_EQUAL = frozenset({"eq", "ne", "==", "!=", "equalto"})
_AMONG = frozenset({"in", "notin"})
_ORDERED = frozenset(
    {
        *("lt", "lteq", "gt", "gteq", "<", "<=", ">", ">="),
        *("le", "ge", "lessthan", "greaterthan"),
    }
)
_CHOICES = frozenset({"selectattr", "rejectattr"})
ShapeOf = Callable[[nodes.Node], Shape]
"""What an expression is."""


@dataclass(frozen=True, slots=True)
class Never:
    """A comparison that never holds, at the node that it is told of; `code` is that of the finding."""

    code: str
    message: str
    hint: str | None
    node: nodes.Node


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a comparison; `owner` is what it is an attribute of, and `shown` how its author wrote it."""

    shape: Shape
    shown: str
    owner: Shape = Any
    name: str = ""


def compared(node: nodes.Node, shape_of: ShapeOf) -> Iterator[Never]:
    """What is wrong with a comparison, with a test that compares, or with a choice by one."""
    match node:
        case nodes.Compare():
            sides = [node.expr, *(operand.expr for operand in node.ops)]
            for left, operand, right in zip(sides, node.ops, sides[1:], strict=False):
                yield from _between(left, operand.op, right, shape_of)
        case nodes.Test(args=[other]):
            yield from _between(node.node, node.name, other, shape_of)
        case nodes.Filter(node=nodes.Expr() as many, args=[nodes.Const(value=str() as name), nodes.Const(), other]):
            if node.name in _CHOICES:
                yield from _against(_of_items(shape_of(many), name), str(node.args[1].as_const()), other, shape_of)


def is_judged(node: nodes.Node, shape_of: ShapeOf) -> bool:
    """Whether what is compared is known here: of a macro that nobody calls, nothing is."""
    match node:
        case nodes.Compare():
            return Any not in [shape_of(node.expr), *(shape_of(operand.expr) for operand in node.ops)]
        case nodes.Test():
            return shape_of(node.node) is not Any
        case nodes.Filter(node=nodes.Expr() as many):
            return item(shape_of(many)) is not Any
        case _:
            return False


def _of_items(many: Shape, name: str) -> _Side:
    owner = item(many)
    return _Side(_attribute(owner, name), name, owner, name)


def _attribute(owner: Shape, name: str) -> Shape:
    try:
        return attribute(owner, name)
    except Missing:
        return Any


def _between(left: nodes.Node, operator: str, right: nodes.Node, shape_of: ShapeOf) -> Iterator[Never]:
    yield from _against(_side(left, shape_of), operator, right, shape_of)
    if operator in _EQUAL and isinstance(left, nodes.Const):
        yield from _against(_side(right, shape_of), operator, left, shape_of)


def _side(node: nodes.Node, shape_of: ShapeOf) -> _Side:
    if isinstance(node, nodes.Getattr):
        return _Side(shape_of(node), source_text(node), shape_of(node.node), node.attr)
    return _Side(shape_of(node), source_text(node))


def _against(side: _Side, operator: str, other: nodes.Node, shape_of: ShapeOf) -> Iterator[Never]:
    """What is wrong with `side operator other`."""
    if operator in _AMONG and isinstance(other, (nodes.List, nodes.Tuple)):
        for each in other.items:
            yield from _against(side, "eq", each, shape_of)
    elif operator in _AMONG:
        within = shape_of(other)
        if is_many(within) and within is not Any:
            yield from _kinds(side, "eq", other, item(within), what="an item of ")
    elif operator in _EQUAL | _ORDERED:
        yield from _words(side, other) if operator in _EQUAL else ()
        yield from _kinds(side, operator, other, shape_of(other))


def _words(side: _Side, other: nodes.Node) -> Iterator[Never]:
    """A word that is none of those that an attribute can be."""
    known = [each.known if isinstance(each, type) and issubclass(each, Word) else None for each in _all(side.shape)]
    if not known or not isinstance(other, nodes.Const) or not isinstance(other.value, str) or not other.value:
        return
    word = str.__str__(other.value)
    if any(each is None or each.has(word) for each in known):
        return
    words = tuple(dict.fromkeys(one for each in known if each is not None for one in each.words))
    alike = [one for one in words if one.lower() == word.lower()] or difflib.get_close_matches(word, words, n=1)
    is_listed = all(isinstance(each, OneOf) for each in known)
    hint = (
        f"did you mean `{alike[0]}`?" if alike else f"it is {'one of' if is_listed else 'such as'} {', '.join(words)}"
    )
    yield Never("no-word", f"`{side.shown}` is never {word!r}", hint, other)


def _kinds(side: _Side, operator: str, other: nodes.Node, shape: Shape, what: str = "") -> Iterator[Never]:
    """A text beside a number, a thing beside its name."""
    ours, theirs = list(map(_kind, _all(side.shape))), list(map(_kind, _all(shape)))
    if not ours or not theirs or any(_may_be_equal(a, b) for a in ours for b in theirs):
        return
    ours_is = f"`{side.shown}` is {called(next(_all(side.shape)))}"
    against = f"{what}`{source_text(other)}` is {called(next(_all(shape)))}"
    end = "they are never equal" if operator in _EQUAL else "they cannot be compared"
    yield Never("never-true", f"{ours_is}, and {against}: {end}", _instead(side, ours, operator, other), other)


def _instead(side: _Side, kinds: list[str | None], operator: str, other: nodes.Node) -> str | None:
    """What to write in place of it."""
    value = other.value if isinstance(other, nodes.Const) else None
    number = f"{side.name}_number"
    has_number = side.name and _attribute(side.owner, number) is not Any
    if isinstance(value, (int, float)) and not isinstance(value, bool) and kinds == ["text"]:
        quoted = f'write "{value}"' if operator in _EQUAL else ""
        as_number = f"{side.shown.removesuffix(side.name)}{number}" if has_number else f"{side.shown}|int"
        return f"{f'{quoted}, or ask' if quoted else 'ask'} `{as_number}`"
    if kinds == ["value"]:
        return f"ask its text: `{side.shown}.text`"
    if kinds == ["flag"]:
        return f"a flag is asked for by itself: `{side.shown}`, `not {side.shown}`"
    if kinds == ["thing"] and isinstance(value, str):
        owner = next(_all(side.shape))
        name = next((each for each in ("slug", "name", "title") if _attribute(owner, each) is not Any), None)
        return f"ask its {name}: `{side.shown}.{name}`" if name else None
    return None


def _all(shape: Shape) -> Iterator[Shape]:
    return alternatives(shape)


def _kind(shape: Shape) -> str | None:
    """What a shape is to a comparison; None where nobody knows."""
    if shape is Any or not isinstance(shape, type) or issubclass(shape, (Markup, NoneType)):
        return "list" if shape is not Any and is_many(shape) else None
    if is_code(shape) or issubclass(shape, Text):
        return "text"
    for kinds, name in (((bool,), "flag"), ((int, float), "number"), ((JsonValue,), "value")):
        if issubclass(shape, kinds):
            return name
    return "list" if is_many(shape) else "thing"


def _may_be_equal(a: str | None, b: str | None) -> bool:
    return a is None or b is None or a == b or {a, b} == {"flag", "number"}
