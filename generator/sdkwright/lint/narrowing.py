"""What may be none, and what a template has asked for: behind `{% if operation.body %}` the body is there.

A way is a name with its attributes, as the template has it: `operation.body.name`.
"""

from __future__ import annotations

from jinja2 import nodes

from sdkwright.lint.builtins import KEEP_NONE
from sdkwright.lint.scopes import Scope
from sdkwright.lint.shapes import Shape, alternatives, conditions, is_code, item
from sdkwright.lint.source_text import source_text
from sdkwright.render.lists import OF_EMPTY

_KEEP_ITEMS = frozenset({"list", "sort", "unique", "reverse", "select", "reject", "rejectattr", "slice", "batch"})
_ASK_NOTHING = frozenset({"none", "false", "ne", "!="})
_CHOOSE = frozenset({"select", "reject", "selectattr", "rejectattr"})
"""What leaves items out: a list that has some may have none of these."""
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
        case nodes.Filter() if node.name in OF_EMPTY | _CHOOSE:
            return source_text(node) if way(node.node) else ""
        case nodes.Filter():
            return way(node.node) if node.name not in KEEP_NONE else ""
        case _:
            return ""


def _ways(node: nodes.Node | None) -> frozenset[str]:
    """A way and all that it begins with, which are there where its end is."""
    match node:
        case nodes.Getattr() | nodes.Getitem() | nodes.Filter() if way(node):
            return _ways(node.node) | {way(node)}
        case nodes.Name():
            return frozenset({node.name})
        case _:
            return NOTHING


def items_of(node: nodes.Node) -> frozenset[str]:
    """The ways that are not empty in a loop over a list."""
    return _ways(node)


_BESIDE = {"first": "loop.previtem", "last": "loop.nextitem"}
"""What there is of the items beside where a loop is not at its end."""


def there_of(found: Shape, owner: Shape, node: nodes.Node, scope: Scope) -> Shape:
    """The first item of a list (`owner`, at `node`): it is there where the list is known to have some."""
    return item(owner) if way(node) in scope.asked and not is_code(owner) else found


def asked(node: nodes.Node | None, *, holds: bool) -> frozenset[str]:
    """The ways that are not none where a condition holds, or where it does not."""
    match node:
        case nodes.Not():
            return asked(node.node, holds=not holds)
        case nodes.And() | nodes.Or():
            left, right = asked(node.left, holds=holds), asked(node.right, holds=holds)
            return left | right if isinstance(node, nodes.And) is holds else left & right
        case nodes.Test(name="none" | "undefined"):
            return NOTHING if holds else _ways(node.node)
        case nodes.Test():
            return _ways(node.node) if holds and node.name not in _ASK_NOTHING else NOTHING
        case nodes.Compare(ops=[operand]):
            is_none = isinstance(operand.expr, nodes.Const) and operand.expr.value is None
            is_there = holds is (operand.op == "ne") if is_none else holds and operand.op not in ("ne", "notin")
            return _ways(node.expr) | _equal(node.expr, operand) if is_there else NOTHING
        case nodes.Getattr(node=nodes.Name(name="loop"), attr="first" | "last") if not holds:
            return frozenset({_BESIDE[node.attr]})
        case nodes.Name() | nodes.Getattr() | nodes.Getitem() | nodes.Filter():
            return _ways(node) if holds else NOTHING
        case _:
            return NOTHING


def _equal(node: nodes.Node, operand: nodes.Operand) -> frozenset[str]:
    """What a way is where it is equal to a word: `type.kind == array`."""
    is_word = operand.op == "eq" and isinstance(operand.expr, nodes.Const) and isinstance(operand.expr.value, str)
    return frozenset({f"{way(node)} == {operand.expr.as_const()}"}) if is_word and way(node) else NOTHING


def is_there(node: nodes.Getattr, owner: Shape, scope: Scope) -> bool:
    """Whether an attribute was asked for, or is there by what another one of its owner was found to be."""
    if way(node) in scope.asked:
        return True
    known = (conditions(each).get(node.attr) for each in alternatives(owner) if isinstance(each, type))
    condition = next(filter(None, known), None)
    words = condition.words if condition is not None else ()
    return any(f"{way(node.node)}.{condition.attribute} == {word}" in scope.asked for word in words if condition)


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
