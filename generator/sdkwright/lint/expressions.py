"""Expressions of templates -> what they can be; what cannot be is a finding where it stands."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from jinja2 import nodes
from markupsafe import Markup

from sdkwright.lint.asking import asked, chosen, may_be_none
from sdkwright.lint.builtins import (
    BUILTIN_FILTERS,
    BY_ATTRIBUTE,
    CHANGES,
    FUNCTIONS,
    ON_TEXT,
    PRINTED_FILTERS,
    PUTS_IN,
    made_of,
)
from sdkwright.lint.closed_sets import compared
from sdkwright.lint.records import is_record, namespace, record
from sdkwright.lint.scopes import Macro, Module, Scope
from sdkwright.lint.shapes import (
    Missing,
    Shape,
    alternatives,
    attribute,
    called,
    is_json,
    is_many,
    is_printable,
    is_table,
    item,
    joined,
    may_be_false,
)
from sdkwright.lint.sources import near, written
from sdkwright.quote import FILTERS, LITERALS, VALUES
from sdkwright.render.allowed import TESTS
from sdkwright.report import Report
from sdkwright.text import Code, JsonValue, Text

Calls = Callable[[Macro, Sequence[Shape], Mapping[str, Shape]], Shape]
"""What comes of a macro with these arguments."""


class Expressions:
    """Looks at expressions; `fitting` says to an author which filters a text can go through here."""

    def __init__(self, report: Report, fitting: str, calls: Calls) -> None:
        self._report = report
        self._fitting = fitting
        self._calls = calls

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
            case nodes.Getattr():
                return self._attribute(node, node.attr, self.shape(node.node, scope), node.node, scope)
            case nodes.Getitem():
                return self._item(node, scope)
            case nodes.Call():
                return self._call(node, scope)
            case nodes.Filter():
                return self._filter(node, scope)
            case nodes.Test():
                return self._test(node, scope)
            case nodes.Concat() | nodes.Add():
                return self._put_together(node, scope)
            case nodes.Tuple() | nodes.List():
                return tuple[joined(self.shape(each, scope) for each in node.items), ...]  # type: ignore[misc]
            case nodes.Dict():
                return record(node, lambda each: self.shape(each, scope))
            case nodes.CondExpr() | nodes.And() | nodes.Or():
                return self._chosen(node, scope)
            case nodes.Compare() | nodes.Not():
                self._inside(node, scope)
                self._check_words(node, scope)
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
                return joined([*filter(may_be_false, alternatives(first)), self.shape(node.right, holds)])
            case nodes.Or():
                return joined([first, self.shape(node.right, fails)])

    def _inside(self, node: nodes.Node, scope: Scope) -> list[Shape]:
        """The shapes of all expressions right below one."""
        return [self.shape(each, scope) for each in _expressions(node)]

    # -------------------------------------------------------------------------------------------------- names

    def _name(self, node: nodes.Name, scope: Scope) -> Shape:
        name = node.name
        if name in scope.names:
            return scope.names[name]
        if name in scope.allowed:
            return Any
        if name in FUNCTIONS:
            return FUNCTIONS[name]
        if name in ("self", "super", "caller", "varargs", "kwargs"):
            return Any
        self._tell(scope, node.lineno, name, "no-name", f"there is no `{name}` here", near(name, scope.names))
        return Any

    def _attribute(self, node: nodes.Node, name: str, shape: Shape, owner: nodes.Node, scope: Scope) -> Shape:
        if isinstance(shape, Module):
            if name not in shape.macros:
                message = f"{shape.template.name} has no macro `{name}`"
                self._tell(scope, node.lineno, name, "no-name", message, near(name, shape.macros))
                return Any
            return shape.macros[name]
        if isinstance(owner, nodes.Name) and owner.name == "self" and "self" not in scope.names:
            if name not in scope.blocks:
                self._tell(scope, node.lineno, name, "no-name", f"there is no block `{name}`", near(name, scope.blocks))
            return Any
        self.check_none(owner, scope)
        try:
            return attribute(shape, name)
        except Missing as missing:
            if not (is_record(missing.shape) and name in scope.template.tested_members):
                self._tell_missing(missing, name, node.lineno, written(owner), scope)
            return Any

    def _tell_missing(self, missing: Missing, name: str, line: int, owner: str, scope: Scope) -> None:
        if missing.shape is Text:
            message = f"`{owner}` is a text of the description, which templates see as a whole"
            self._tell(scope, line, name, "no-attribute", message, "a filter prints it: |py, |md, ...")
            return
        what = called(missing.shape)
        hint = near(name, missing.others)
        self._tell(scope, line, name, "no-attribute", f"{what} has no `{name}`: `{owner}.{name}`", hint)

    def _item(self, node: nodes.Getitem, scope: Scope) -> Shape:
        owner, key = self.shape(node.node, scope), node.arg
        if isinstance(key, nodes.Const) and isinstance(key.value, str):
            return self._attribute(node, key.value, owner, node.node, scope)
        self._inside(node, scope)
        if isinstance(key, nodes.Slice):
            if Markup in alternatives(owner):
                message = f"`{written(node.node)}` was printed already: a part of it is no code"
                self._tell(scope, node.lineno, written(node.node).rpartition("|")[2], "no-part", message, None)
            return owner
        if any(is_table(each) for each in alternatives(owner)):
            return Any
        return owner if owner in (Code, Text) else item(owner)

    # -------------------------------------------------------------------------------------- calls and filters

    def _call(self, node: nodes.Call, scope: Scope) -> Shape:
        callee = node.node
        if isinstance(callee, nodes.Name) and callee.name in ("super", "caller") and callee.name not in scope.names:
            self._arguments(node, scope)
            return Markup
        found = self.shape(callee, scope)
        places, names = self._arguments(node, scope)
        if isinstance(callee, nodes.Name) and callee.name == "namespace" and not places and node.dyn_kwargs is None:
            return namespace(names, scope.template)
        if isinstance(found, Macro):
            return self._calls(found, places, names)
        if isinstance(callee, nodes.Getattr) and isinstance(callee.node, nodes.Name) and callee.node.name == "self":
            return Markup
        if found is Code and isinstance(callee, nodes.Getattr) and callee.attr in PUTS_IN:
            return made_of([found, *(item(each) if is_many(each) else each for each in places)])
        return found

    def _arguments(self, node: nodes.Call, scope: Scope) -> tuple[list[Shape], dict[str, Shape]]:
        self.shape(node.dyn_args, scope) if node.dyn_args else None
        self.shape(node.dyn_kwargs, scope) if node.dyn_kwargs else None
        names = {each.key: self.shape(each.value, scope) for each in node.kwargs}
        return [self.shape(each, scope) for each in node.args], names

    def _filter(self, node: nodes.Filter, scope: Scope) -> Shape:
        is_default = node.name in ("default", "d")
        quiet = node.node if is_default and isinstance(node.node, nodes.Name) else None
        given = Any if quiet is not None and quiet.name not in scope.names else self.shape(node.node, scope)
        others = [self.shape(each, scope) for each in (*node.args, *(pair.value for pair in node.kwargs))]
        if not self._is_known(node, scope):
            return Any
        self._check_words(node, scope)
        if not is_default and node.name not in ("select", "reject"):
            self.check_none(node.node, scope)
        if node.name in PRINTED_FILTERS:
            return Code
        if node.name in FILTERS:
            self._takes_text(node, given, scope)
            return Markup
        if Markup in alternatives(given) and node.name in CHANGES:
            message = f"`{written(node.node or node)}` was printed already: |{node.name} cannot change it"
            self._tell(scope, node.lineno, node.name, "no-part", message, "change a name instead")
            return Markup
        if Text in alternatives(given) and node.name not in ON_TEXT and node.node is not None:
            self.tell_text(node.node, scope)
            return Any
        shape = self._by_attribute(node, given, scope)
        if node.name in PUTS_IN:
            return made_of([shape, *others])
        return joined([shape, *others[:1]]) if is_default else shape

    def _is_known(self, node: nodes.Filter, scope: Scope) -> bool:
        known = {*FILTERS, *PRINTED_FILTERS, *BUILTIN_FILTERS}
        if node.name not in known:
            message = f"there is no filter `{node.name}` here"
            self._tell(scope, node.lineno, node.name, "unknown-filter", message, near(node.name, known))
        return node.name in known

    def _takes_text(self, node: nodes.Filter, given: Shape, scope: Scope) -> None:
        kinds = set(alternatives(given))
        are_texts = bool(kinds & {Text, Any}) or node.name in LITERALS
        wrong = next(iter(kinds - {Text, Code, Any}), None if are_texts else Code)
        if node.name in VALUES and all(map(is_json, kinds)):
            return
        if wrong is not None and node.node is not None:
            message = f"|{node.name} takes a text of the description, and `{written(node.node)}` is {called(wrong)}"
            is_value = isinstance(wrong, type) and issubclass(wrong, JsonValue)
            hint = "|json and the like print it; its `text` is a text" if is_value else "it is printed without a filter"
            self._tell(
                scope, node.lineno, node.name, "no-text", message, hint if is_printable(wrong) or is_value else None
            )

    def _by_attribute(self, node: nodes.Filter, given: Shape, scope: Scope) -> Shape:
        """What a filter makes; one that names an attribute of the items has that looked at."""
        shape = BUILTIN_FILTERS[node.name](given)
        if node.name == "join":
            shape = item(given)
        place = BY_ATTRIBUTE.get(node.name)
        named = next((pair.value for pair in node.kwargs if pair.key == place), None)
        named = node.args[place] if isinstance(place, int) and len(node.args) > place else named
        if not isinstance(named, nodes.Const) or not isinstance(named.value, str):
            return tuple[Any, ...] if node.name == "map" else shape
        found: Shape = item(given)
        for name in named.value.split("."):
            try:
                found = attribute(found, name) if not name.isdigit() else Any
            except Missing as missing:
                self._tell_missing(missing, name, node.lineno, f"{written(node.node or node)}[0]", scope)
                return Any
        if node.name == "join":
            return found
        return tuple[found, ...] if node.name == "map" else shape

    def _test(self, node: nodes.Test, scope: Scope) -> Shape:
        if node.name not in TESTS:
            message = f"there is no test `{node.name}`"
            self._tell(scope, node.lineno, node.name, "unknown-filter", message, near(node.name, TESTS))
        is_asked = node.name in ("defined", "undefined") and isinstance(node.node, nodes.Name)
        if not is_asked:
            self.shape(node.node, scope)
        for each in node.args or ():
            self.shape(each, scope)
        self._check_words(node, scope)
        return bool

    def _check_words(self, node: nodes.Node, scope: Scope) -> None:
        """An error for each word that an attribute with a closed set of them is compared with, and never is."""
        with self._report.muted():  # what is wrong with its parts was told
            found = list(compared(node, lambda each: self.shape(each, scope)))
        for each in found:
            close = difflib.get_close_matches(each.word, each.words, n=1)
            hint = f"did you mean `{close[0]}`?" if close else f"it is one of {', '.join(each.words)}"
            message = f"`{each.name}` is never {each.word!r}"
            self._tell(scope, each.line, each.word, "no-word", message, hint)

    def _concat(self, node: nodes.Expr, parts: Sequence[nodes.Expr], scope: Scope) -> Shape:
        """What `~` gives; a text and what was printed already do not go together."""
        shapes = [self.shape(each, scope) for each in parts]
        kinds = {kind for shape in shapes for kind in alternatives(shape)}
        if {Markup, Text} <= kinds:
            part = next(each for each, shape in zip(parts, shapes, strict=True) if Markup in alternatives(shape))
            message = f"`{written(part)}` was printed already, and `{written(node)}` would be a text"
            self._tell(scope, node.lineno, written(part).rpartition("|")[2], "no-part", message, "print them in turn")
        for each, shape in zip(parts, shapes, strict=True):
            self.check_none(each, scope)
            wrong = next((one for one in alternatives(shape) if not is_printable(one) and one is not Text), None)
            if wrong is not None:
                message = f"`{written(each)}` is {called(wrong)}, and texts are made of texts, names and numbers"
                self._tell(scope, node.lineno, written(each).rpartition(".")[2], "not-printable", message, None)
        return made_of(shapes)

    def _put_together(self, node: nodes.Concat | nodes.Add, scope: Scope) -> Shape:
        """`a ~ b`, and `a + b` where both are texts."""
        if isinstance(node, nodes.Concat):
            return self._concat(node, node.nodes, scope)
        shapes = self._inside(node, scope)
        are_texts = all(set(alternatives(shape)) & {Text, Code, Markup} for shape in shapes)
        return self._concat(node, (node.left, node.right), scope) if are_texts else joined(shapes)

    # -------------------------------------------------------------------------------------------------- words

    def tell_text(self, node: nodes.Node, scope: Scope) -> None:
        """A text of the description stands where only code may: it needs a filter."""
        shown = written(node)
        message = f"`{shown}` is a text of the description: say where it goes"
        self._tell(scope, node.lineno, shown.rpartition(".")[2], "no-filter", message, self._fitting)

    def check_none(self, node: nodes.Node | None, scope: Scope) -> None:
        """A warning where something is done with what may be none, and nobody has asked."""
        with self._report.muted():
            is_unasked = may_be_none(node, scope, lambda each: self.shape(each, scope))
        if is_unasked and node is not None:
            shown = written(node)
            mark = scope.template.mark(node.lineno, shown.rpartition(".")[2])
            hint = f"ask with {{% if {shown} %}}"
            self._report.warning("may-be-none", f"`{shown}` may be none", mark, hint=hint)

    def note(self, target: nodes.Node, node: nodes.Node, scope: Scope) -> None:
        """Keeps what an assignment says of a name beside its shape: whether it may be none, what its items have."""
        if isinstance(target, nodes.Name):
            with self._report.muted():
                is_none = may_be_none(node, scope, lambda each: self.shape(each, scope))
            (scope.nones.add if is_none else scope.nones.discard)(target.name)
            scope.chosen[target.name] = chosen(node, scope)

    def _tell(self, scope: Scope, line: int, word: str, code: str, message: str, hint: str | None) -> None:
        self._report.error(code, message, scope.template.mark(line, word), hint=hint)


def _expressions(node: nodes.Node) -> Iterator[nodes.Expr]:
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.Expr):
            yield child
        else:
            yield from _expressions(child)
