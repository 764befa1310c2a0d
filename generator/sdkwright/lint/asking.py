"""What may be none, and what a template has asked for: behind `{% if operation.body %}` the body is there.

A way is a name with its attributes, as the template has it: `operation.body.name`.
"""

from __future__ import annotations

from collections.abc import Callable
from types import NoneType
from typing import Any, get_args

from jinja2 import nodes

from sdkwright.lint.closed_sets import marks_of
from sdkwright.lint.scopes import Scope
from sdkwright.lint.shapes import Shape, alternatives, attributes
from sdkwright.text import ThereWhereListed

_KEEP_ITEMS = frozenset({"list", "sort", "unique", "reverse", "select", "reject", "rejectattr", "slice", "batch"})
_ASK_NOTHING = frozenset({"defined", "undefined", "none", "false", "ne", "!="})
_ON_NONE = frozenset({"default", "d", "select", "reject"})
"""The filters that take what is none."""
ShapeOf = Callable[[nodes.Node], Shape]
"""What an expression is."""
NOTHING: frozenset[str] = frozenset()


def way(node: nodes.Node | None) -> str:
    """The way that an expression is; empty where it is none."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            owner = way(node.node)
            return f"{owner}.{node.attr}" if owner else ""
        case nodes.Getitem(arg=nodes.Const(value=str() | int() as key)):
            owner = way(node.node)
            return f"{owner}.{key}" if owner else ""
        case nodes.Filter():
            return way(node.node) if node.name not in _ON_NONE else ""
        case _:
            return ""


def _ways(node: nodes.Node) -> frozenset[str]:
    """A way and all that it begins with, which are there where its end is."""
    parts = way(node).split(".")
    return frozenset(".".join(parts[:end]) for end in range(1, len(parts) + 1) if parts[0])


def asked(node: nodes.Node | None, *, holds: bool) -> frozenset[str]:
    """The ways that are not none where a condition holds, or where it does not."""
    match node:
        case nodes.Not():
            return asked(node.node, holds=not holds)
        case nodes.And() | nodes.Or():
            left, right = asked(node.left, holds=holds), asked(node.right, holds=holds)
            return left | right if isinstance(node, nodes.And) is holds else left & right
        case nodes.Test(name="none"):
            return NOTHING if holds else _ways(node.node)
        case nodes.Test():
            return _ways(node.node) if holds and node.name not in _ASK_NOTHING else NOTHING
        case nodes.Compare(ops=[operand]):
            is_none = isinstance(operand.expr, nodes.Const) and operand.expr.value is None
            is_there = holds is (operand.op == "ne") if is_none else holds and operand.op not in ("ne", "notin")
            return _ways(node.expr) if is_there else NOTHING
        case nodes.Name() | nodes.Getattr() | nodes.Getitem() | nodes.Filter():
            return _ways(node) if holds else NOTHING
        case _:
            return NOTHING


def may_be_none(node: nodes.Node | None, scope: Scope, shape_of: ShapeOf) -> bool:
    """Whether an expression is perhaps none, and nobody has asked."""
    match node:
        case nodes.Name():
            return node.name in scope.nones and node.name not in scope.asked
        case nodes.Getattr() | nodes.Getitem(arg=nodes.Const(value=str())):
            name = node.attr if isinstance(node, nodes.Getattr) else str(node.arg.as_const())
            return way(node) not in scope.asked and _is_optional(shape_of(node.node), name)
        case nodes.CondExpr():
            yes, no = scope.having(asked(node.test, holds=True)), scope.having(asked(node.test, holds=False))
            return may_be_none(node.expr1, yes, shape_of) or may_be_none(node.expr2, no, shape_of)
        case nodes.Or():
            return may_be_none(node.right, scope.having(asked(node.left, holds=False)), shape_of)
        case nodes.And():
            right = scope.having(asked(node.left, holds=True))
            return may_be_none(node.left, scope, shape_of) or may_be_none(node.right, right, shape_of)
        case nodes.Const():
            return node.value is None
        case _:
            return False


def _is_optional(owner: Shape, name: str) -> bool:
    for each in alternatives(owner):
        if isinstance(each, type) and each is not Any and NoneType in get_args(attributes(each).get(name)):
            return not any(isinstance(mark, ThereWhereListed) for mark in marks_of(each, name))
    return False


def chosen(node: nodes.Node | None, scope: Scope) -> frozenset[str]:
    """The attributes that all items of a list have: those of `operations|selectattr("body")` have a body."""
    match node:
        case nodes.Name():
            return scope.chosen.get(node.name, NOTHING)
        case nodes.Filter(name="selectattr", args=[nodes.Const(value=str() as name)]):
            return chosen(node.node, scope) | {name}
        case nodes.Filter() if node.name in _KEEP_ITEMS:
            return chosen(node.node, scope)
        case _:
            return NOTHING
