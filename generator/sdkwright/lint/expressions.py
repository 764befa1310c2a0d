"""Expressions of templates -> what they can be; what cannot be is a finding where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import NoneType
from typing import Any

from jinja2 import nodes
from markupsafe import Markup

from sdkwright.lint.arguments import Argument, misfits, signature_of
from sdkwright.lint.builtins import FUNCTIONS, PUTS_IN, given_in_turn, made_of
from sdkwright.lint.comparisons import Never, compared, is_judged
from sdkwright.lint.filters import Filters
from sdkwright.lint.findings import FileKind, Findings
from sdkwright.lint.lists import is_list, item_at, together
from sdkwright.lint.narrowing import asked, is_there, there_of, way
from sdkwright.lint.records import is_record, namespace, record
from sdkwright.lint.scopes import Macro, Module, Scope
from sdkwright.lint.shapes import (
    Loop,
    Missing,
    Shape,
    Turns,
    alternatives,
    attribute,
    called,
    is_code,
    is_many,
    is_of_text,
    is_optional,
    is_printable,
    is_table,
    item,
    joined,
    may_be_false,
    there,
)
from sdkwright.lint.source_text import source_text
from sdkwright.lint.sources import near
from sdkwright.render.allowed import TESTS
from sdkwright.render.signatures import FUNCTION_SIGNATURES, METHOD_SIGNATURES, TEST_SIGNATURES, Signature
from sdkwright.report import Mark, Report
from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class Call:
    """What a macro is called with: its arguments by their places and by their names, and where each comes from."""

    places: Sequence[Shape] = ()
    names: Mapping[str, Shape] = field(default_factory=dict)
    given: Mapping[str, tuple[Mark, str]] = field(default_factory=dict)


Calls = Callable[[Macro, Call], Shape]
"""What comes of a macro that is called so."""


class Expressions:
    """Looks at expressions; `kind` says to an author which filters a text can go through here."""

    def __init__(self, report: Report, kind: FileKind, calls: Calls) -> None:
        self._report = report
        self._findings = Findings(report, kind)
        self._filters = Filters(self._findings, self.shape, kind.refused)
        self._calls = calls
        self._judged: dict[int, list[tuple[list[Never], Scope]]] = {}

    def shape(self, node: nodes.Node | None, scope: Scope) -> Shape:
        """What an expression is; Any where nobody can know."""
        match node:
            case None:
                return Any
            case nodes.Name():
                return self._name(node, scope)
            case nodes.Const():
                return Code if isinstance(node.value, str) else type(node.value)
            case nodes.TemplateData():
                return Markup
            case nodes.Getattr() | nodes.Getitem():
                return self._member(node, scope)
            case nodes.Call():
                return self._call(node, scope)
            case nodes.Filter():
                found = self._filters.shape(node, scope)
                self._check_compared(node, scope)
                return there(found) if way(node) in scope.asked else found
            case nodes.Test():
                return self._test(node, scope)
            case nodes.Concat() | nodes.Add():
                return self._put_together(node, scope)
            case nodes.Tuple() | nodes.List():
                return tuple[tuple(self.shape(each, scope) for each in node.items)]  # type: ignore[misc]
            case nodes.Dict():
                return record(node, lambda each: self.shape(each, scope))
            case nodes.CondExpr() | nodes.And() | nodes.Or():
                return self._chosen(node, scope)
            case nodes.Compare() | nodes.Not():
                self._inside(node, scope)
                self._check_compared(node, scope)
                return bool
            case nodes.BinExpr() | nodes.UnaryExpr():
                return joined(self._inside(node, scope))
            case _:
                self._inside(node, scope)
                return Any

    def _chosen(self, node: nodes.CondExpr | nodes.And | nodes.Or, scope: Scope) -> Shape:
        """One of two expressions, each with what the condition before it says."""
        test = node.test if isinstance(node, nodes.CondExpr) else node.left
        first = self.shape(test, scope)
        holds, fails = scope.having(asked(test, holds=True)), scope.having(asked(test, holds=False))
        match node:
            case nodes.CondExpr():
                yes = self.shape(node.expr1, holds)
                return joined([yes, self.shape(node.expr2, fails)] if node.expr2 is not None else [yes])
            case nodes.And():
                left = [*filter(may_be_false, alternatives(first)), *([NoneType] if is_optional(first) else [])]
                return joined([*left, self.shape(node.right, holds)])
            case nodes.Or():
                return joined([there(first), self.shape(node.right, fails)])

    def _inside(self, node: nodes.Node, scope: Scope) -> list[Shape]:
        """The shapes of all expressions right below one."""
        return [self.shape(each, scope) for each in _expressions(node)]

    # -------------------------------------------------------------------------------------------------- names

    def _name(self, node: nodes.Name, scope: Scope) -> Shape:
        name = node.name
        if name in scope.names:
            found = scope.names[name]
            return there(found) if name in scope.asked else found
        if name in scope.allowed:
            return Any
        if name in FUNCTIONS:
            return FUNCTIONS[name]
        if name in ("self", "super", "caller", "varargs", "kwargs"):
            return Any
        self._findings.no_name(node, scope)
        return Any

    def _attribute(self, node: nodes.Node, name: str, shape: Shape, owner: nodes.Node, scope: Scope) -> Shape:
        if isinstance(shape, Module):
            if name not in shape.macros:
                message = f"{shape.template.name} has no macro `{name}`"
                self._findings.tell(scope, node, "no-name", message, near(name, shape.macros))
                return Any
            return shape.macros[name]
        if isinstance(owner, nodes.Name) and owner.name == "self" and "self" not in scope.names:
            if name not in scope.blocks:
                hint = near(name, scope.blocks)
                self._findings.tell(scope, node, "no-name", f"there is no block `{name}`", hint)
            return Any
        if is_optional(shape):
            self._findings.unasked(owner, scope)
        try:
            return attribute(shape, name)
        except Missing as missing:
            if not (is_record(missing.shape) and name in scope.template.tested_members):
                place = scope.template.mark(node.lineno, name)
                self._findings.missing(missing, name, source_text(owner), place)
            return Any

    def _member(self, node: nodes.Getattr | nodes.Getitem, scope: Scope) -> Shape:
        """An attribute or an item, which is there where somebody has asked."""
        if isinstance(node, nodes.Getitem):
            found = self._item(node, scope)
            return there(found) if way(node) in scope.asked else found
        owner = self.shape(node.node, scope)
        found = self._attribute(node, node.attr, owner, node.node, scope)
        return there(found) if is_there(node, owner, scope) else found

    def _item(self, node: nodes.Getitem, scope: Scope) -> Shape:
        owner, key = self.shape(node.node, scope), node.arg
        if isinstance(key, nodes.Const) and isinstance(key.value, str):
            return self._attribute(node, key.value, owner, node.node, scope)
        self._inside(node, scope)
        if isinstance(key, nodes.Slice):
            if Markup in alternatives(owner):
                message = f"`{source_text(node.node)}` was printed already: a part of it is no code"
                self._findings.tell(scope, node, "no-part", message)
            return owner
        if any(is_table(each) for each in alternatives(owner)):
            return Any
        if owner is Text or is_code(owner):
            return made_of([owner])
        if isinstance(key, nodes.Const) and isinstance(key.value, int):
            found = item_at(owner, key.value)
            return there_of(found, owner, node.node, scope) if key.value in (0, -1) else found
        return item(owner)

    # -------------------------------------------------------------------------------------- calls and filters

    def _call(self, node: nodes.Call, scope: Scope) -> Shape:
        callee = node.node
        if isinstance(callee, nodes.Name) and callee.name in ("super", "caller") and callee.name not in scope.names:
            self._filters.arguments(node, scope)
            return Markup
        found = self.shape(callee, scope)
        given = self._filters.arguments(node, scope)
        names = {each.name: each.shape for each in given if each.name}
        places = [each.shape for each in given if not each.name]
        if isinstance(callee, nodes.Name) and callee.name == "namespace" and not places and node.dyn_kwargs is None:
            return namespace(names, scope.template)
        self._check_call(node, found, given, scope)
        function = callee.name if isinstance(callee, nodes.Name) and callee.name not in scope.names else ""
        if function in ("joiner", "cycler") and node.dyn_args is None:
            return given_in_turn(function, [*places, *names.values()])
        if isinstance(found, Turns):
            return found.item
        if isinstance(callee, nodes.Getattr) and callee.attr == "cycle" and places:
            return joined(places) if isinstance(self._muted(callee.node, scope), Loop) else found
        if isinstance(found, Macro):
            return self._calls(found, Call(places, names, self._given(found, given, scope)))
        if isinstance(callee, nodes.Getattr) and isinstance(callee.node, nodes.Name) and callee.node.name == "self":
            return Markup
        if found is Code and isinstance(callee, nodes.Getattr) and callee.attr in PUTS_IN:
            return made_of([found, *(item(each) if is_many(each) else each for each in places)])
        return found

    def _check_call(self, node: nodes.Call, found: Shape, given: Sequence[Argument], scope: Scope) -> None:
        """The arguments of a macro, a function, or a method of names and texts."""
        callee = node.node
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            return
        signature: Signature | None = None
        if isinstance(found, Macro):
            signature = signature_of(found.node, found.template.tested)
            given = [each for each in given if each.name != "caller"]
        elif isinstance(callee, nodes.Name) and callee.name not in scope.names:
            signature = FUNCTION_SIGNATURES.get(callee.name)
        elif isinstance(callee, nodes.Getattr) and is_of_text(self._muted(callee.node, scope)):
            signature = METHOD_SIGNATURES.get(callee.attr)
        if signature is not None:
            name = source_text(callee)
            for each in misfits(signature, f"`{name}`", given):
                self._findings.misfit(each, callee, signature.shown(name), scope)

    def _given(self, macro: Macro, given: Sequence[Argument], scope: Scope) -> Mapping[str, tuple[Mark, str]]:
        """Where each argument of a macro comes from."""
        names = iter([each.name for each in macro.node.args])
        pairs = ((each.name or next(names, ""), each.node) for each in given)
        return {name: self._findings.came_from(node, scope) for name, node in pairs}

    def _muted(self, node: nodes.Node, scope: Scope) -> Shape:
        """What an expression is that was looked at already."""
        with self._report.muted():
            return self.shape(node, scope)

    def _test(self, node: nodes.Test, scope: Scope) -> Shape:
        if node.name not in TESTS:
            self._findings.no_test(node, node.name, scope)
        is_asked = node.name in ("defined", "undefined") and isinstance(node.node, nodes.Name)
        if not is_asked:
            self.shape(node.node, scope)
        given = self._filters.arguments(node, scope)
        if node.name in TESTS and node.dyn_args is None:
            for each in misfits(TEST_SIGNATURES[node.name], f"the test `{node.name}`", given):
                self._findings.misfit(each, node, None, scope)
        self._check_compared(node, scope)
        return bool

    def _check_compared(self, node: nodes.Node, scope: Scope) -> None:
        """Notes whether a comparison can hold here; it may stand in a macro that is called with something else, too."""
        if self._report.is_muted:
            return
        with self._report.muted():  # what is wrong with its parts was told
            found = list(compared(node, lambda each: self.shape(each, scope)))
            is_known = is_judged(node, lambda each: self.shape(each, scope))
        if is_known:
            self._judged.setdefault(id(node), []).append((found, scope))

    def settle(self) -> None:
        """An error for each comparison that holds nowhere where it was met."""
        for met in self._judged.values():
            if all(found for found, _ in met):
                found, scope = met[0]
                for each in found:
                    self._findings.tell(scope, each.node, each.code, each.message, each.hint)
        self._judged.clear()

    def _concat(self, node: nodes.Expr, parts: Sequence[nodes.Expr], scope: Scope) -> Shape:
        """What `~` gives; a text and what was printed already do not go together."""
        shapes = [self.shape(each, scope) for each in parts]
        kinds = {kind for shape in shapes for kind in alternatives(shape)}
        if {Markup, Text} <= kinds:
            part = next(each for each, shape in zip(parts, shapes, strict=True) if Markup in alternatives(shape))
            message = f"`{source_text(part)}` was printed already, and `{source_text(node)}` would be a text"
            self._findings.tell(scope, part, "no-part", message, "print them in turn")
        for each, shape in zip(parts, shapes, strict=True):
            if is_optional(shape):
                self._findings.unasked(each, scope)
            wrong = next((one for one in alternatives(shape) if not is_printable(one) and one is not Text), None)
            if wrong is not None:
                message = f"`{source_text(each)}` is {called(wrong)}, and texts are made of texts, names and numbers"
                self._findings.tell(scope, each, "not-printable", message)
        return made_of(shapes)

    def _put_together(self, node: nodes.Concat | nodes.Add, scope: Scope) -> Shape:
        """`a ~ b`, and `a + b` where both are texts."""
        if isinstance(node, nodes.Concat):
            return self._concat(node, node.nodes, scope)
        shapes = self._inside(node, scope)
        are_texts = all(set(alternatives(shape)) & {Text, Code, Markup} for shape in shapes)
        if all(map(is_list, shapes)):
            return together(shapes)
        return self._concat(node, (node.left, node.right), scope) if are_texts else joined(shapes)

    # -------------------------------------------------------------------------------------------------- words

    def tell_text(self, node: nodes.Node, scope: Scope) -> None:
        """A text of the description stands where only code may: it needs a filter."""
        self._findings.text(node, scope)

    def check_none(self, node: nodes.Node | None, scope: Scope) -> None:
        """A warning where something is done with what may be none, and nobody has asked."""
        with self._report.muted():
            is_unasked = is_optional(self.shape(node, scope))
        if is_unasked and node is not None:
            self._findings.unasked(node, scope)


def _expressions(node: nodes.Node) -> Iterator[nodes.Expr]:
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Expr):
            yield child
        else:
            yield from _expressions(child)
