"""Comparisons with words that an attribute never is: it has a closed set of them (`text.OneOf`)."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, get_args, get_origin

from jinja2 import nodes

from sdkwright.lint.shapes import Shape, alternatives, item
from sdkwright.text import OneOf

_EQUAL = frozenset({"eq", "ne", "==", "!=", "equalto", "in", "notin"})
"""The operators and the tests that compare with words."""
_CHOICES = frozenset({"selectattr", "rejectattr"})


@dataclass(frozen=True, slots=True)
class Never:
    """A `word` that the attribute `name` never is; `words` are all that it may be."""

    name: str
    word: str
    words: tuple[str, ...]
    line: int


ShapeOf = Callable[[nodes.Node], Shape]
"""What an expression is."""


def compared(node: nodes.Node, shape_of: ShapeOf) -> Iterator[Never]:
    """The words of a comparison that never hold."""
    match node:
        case nodes.Compare():
            sides = [node.expr, *(operand.expr for operand in node.ops)]
            for left, operand, right in zip(sides, node.ops, sides[1:], strict=False):
                if operand.op in _EQUAL:
                    yield from _beside(left, right, shape_of)
                    yield from _beside(right, left, shape_of) if operand.op in ("eq", "ne") else ()
        case nodes.Test():
            if node.name in _EQUAL and node.args:
                yield from _beside(node.node, node.args[0], shape_of)
        case nodes.Filter():
            yield from _chosen(node, shape_of)


def _beside(node: nodes.Node, other: nodes.Node, shape_of: ShapeOf) -> Iterator[Never]:
    if isinstance(node, nodes.Getattr):
        yield from _never(shape_of(node.node), node.attr, other)


def _chosen(node: nodes.Filter, shape_of: ShapeOf) -> Iterator[Never]:
    """`selectattr("kind", "equalto", "array")`."""
    match node.args if node.name in _CHOICES and node.node is not None else []:
        case [nodes.Const(value=str() as name), nodes.Const(value=test), other] if test in _EQUAL and node.node:
            yield from _never(item(shape_of(node.node)), name, other)


def _never(owner: Shape, name: str, other: nodes.Node) -> Iterator[Never]:
    sets = [words_of(each, name) for each in alternatives(owner)]
    words = tuple(dict.fromkeys(word for each in sets for word in each))
    if not words or not all(sets):
        return
    for word in _words(other):
        if word and word not in words:
            yield Never(name, word, words, other.lineno)


def _words(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, (nodes.List, nodes.Tuple)):
        for each in node.items:
            yield from _words(each)
    elif isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value


def words_of(owner: Shape, name: str) -> Sequence[str]:
    """All that an attribute may be; empty where nobody knows."""
    return tuple(word for each in marks_of(owner, name) if isinstance(each, OneOf) for word in each.words)


@cache
def marks_of(owner: Shape, name: str) -> Sequence[object]:
    """What stands beside the type of an attribute in its annotation: `Annotated[Code, OneOf("a", "b")] | None`."""
    for each in owner.__mro__ if isinstance(owner, type) else ():
        member = vars(each).get(name)
        if isinstance(member, property):
            return _marks(typing.get_type_hints(member.fget, include_extras=True).get("return"))
        if name in vars(each).get("__annotations__", {}):
            found = _marks(typing.get_type_hints(each, include_extras=True).get(name))
            if found:  # the words that a target adds to facts hide theirs
                return found
    return ()


def _marks(shape: Shape) -> Sequence[object]:
    origin: object = get_origin(shape)
    if origin is Annotated:
        return get_args(shape)[1:]
    return tuple(mark for each in get_args(shape) for mark in _marks(each))
