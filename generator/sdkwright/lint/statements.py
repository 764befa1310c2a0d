"""Templates -> findings: every branch is looked at, taken or not, with what it would see."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from jinja2 import nodes
from markupsafe import Markup

from sdkwright.lint.expressions import Call, Expressions
from sdkwright.lint.findings import FileKind
from sdkwright.lint.narrowing import asked, chosen, items_of
from sdkwright.lint.scopes import Macro, Module, Scope, root
from sdkwright.lint.shapes import Loop, Shape, alternatives, called, is_many, is_printable, item, joined, parts
from sdkwright.lint.source_text import source_text
from sdkwright.lint.sources import Library, Parsed, constants, near
from sdkwright.report import Mark, Report
from sdkwright.text import Text

_Blocks = Mapping[str, tuple[Parsed, nodes.Block]]


class Statements:
    """Goes through templates; `kind` says to an author which filters a text can go through here."""

    def __init__(self, library: Library, report: Report, kind: FileKind) -> None:
        self._library = library
        self._report = report
        self._expressions = Expressions(report, kind, self._macro)
        self._done: set[tuple[object, ...]] = set()
        self._open: list[str] = []
        self._macros: list[Macro] = []

    def all_of(self, parsed: Parsed, names: Mapping[str, Shape]) -> None:
        """Looks at the template of an output with all that it draws on."""
        self.template(parsed, names)
        self._expressions.settle()

    def template(self, parsed: Parsed, names: Mapping[str, Shape], blocks: _Blocks | None = None) -> None:
        """Looks at a template with what it extends; `blocks` are those that replace its own."""
        own = {name: (parsed, block) for name, block in parsed.blocks.items()}
        every = {**own, **(blocks or {})}
        scope = Scope(parsed, ChainMap(dict(names)), parsed.tested, every)
        parent = parsed.extends
        self._whole(parsed, scope, is_shown=parent is None)
        if parent is not None:
            for name in constants(parent.template):
                self._extended(parsed, name, parent, names, every)

    def _whole(self, parsed: Parsed, scope: Scope, *, is_shown: bool = True) -> None:
        """All of a template: a macro may call one that stands below it, and use what is set there."""
        scope.names.update({name: Macro(parsed, macro, scope.names) for name, macro in parsed.macros.items()})
        self._body(parsed.tree.body, scope, is_shown=is_shown)
        while self._macros:
            self._macro(self._macros.pop(), Call())

    def _extended(
        self, parsed: Parsed, name: str, at: nodes.Extends, names: Mapping[str, Shape], blocks: _Blocks
    ) -> None:
        mark = parsed.mark(at.lineno, "extends")
        if name == parsed.name or name in self._open:
            hint = f'write "!{name.lstrip("!")}" for the template that it replaces'
            self._report.error("extends-itself", f"{parsed.name} extends itself", mark, hint=hint)
            return
        found = self._library.read(name, mark)
        if found is not None:
            self._open.append(parsed.name)
            self.template(found, names, blocks)
            self._open.pop()

    # --------------------------------------------------------------------------------------------- statements

    def _body(self, body: Sequence[nodes.Node], scope: Scope, *, is_shown: bool = True) -> None:
        for node in body:
            self._statement(node, scope, is_shown=is_shown)

    def _statement(self, node: nodes.Node, scope: Scope, *, is_shown: bool) -> None:
        match node:
            case nodes.Output():
                self._output(node, scope)
            case nodes.For():
                self._for(node, scope)
            case nodes.If():
                self._if(node, scope)
            case nodes.Assign() | nodes.AssignBlock():
                self._assign(node, scope)
            case nodes.Macro():
                scope.names[node.name] = found = Macro(scope.template, node, scope.names)
                self._macros.append(found)
            case nodes.CallBlock():
                self._expressions.shape(node.call, scope)
                self._body(node.body, scope.inner(**{each.name: Any for each in node.args}))
            case nodes.Block():
                template, block = scope.blocks.get(node.name, (scope.template, node))
                if is_shown:
                    self._block(template, block, scope)
            case nodes.Include() | nodes.Import() | nodes.FromImport():
                self._drawn(node, scope)
            case nodes.With():
                values = [self._expressions.shape(each, scope) for each in node.values]
                pairs = (_targets(*pair) for pair in zip(node.targets, values, strict=True))
                self._body(node.body, scope.inner(**{name: shape for pair in pairs for name, shape in pair.items()}))
            case nodes.FilterBlock():
                self._expressions.shape(node.filter, scope)
                self._body(node.body, scope.inner())
            case nodes.ExprStmt():
                self._expressions.shape(node.node, scope)
            case nodes.Scope() | nodes.ScopedEvalContextModifier():
                self._body(node.body, scope.inner())
            case _:
                return

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for each in node.nodes:
            shape = self._expressions.shape(each, scope)
            if isinstance(each, nodes.TemplateData):
                continue
            self._expressions.check_none(each, scope)
            if Text in alternatives(shape):
                self._expressions.tell_text(each, scope)
                continue
            wrong = next((one for one in alternatives(shape) if not is_printable(one)), None)
            if wrong is not None:
                message = f"`{source_text(each)}` is {called(wrong)}, and a hole prints names, literals and numbers"
                self._report.error("not-printable", message, scope.template.at(each))

    def _for(self, node: nodes.For, scope: Scope) -> None:
        many = self._expressions.shape(node.iter, scope)
        wrong = next((each for each in alternatives(many) if not is_many(each)), None)
        if wrong is not None:
            message = f"`{source_text(node.iter)}` is {called(wrong)}: there is nothing to go over"
            self._report.error("not-a-list", message, scope.template.at(node.iter))
        found = Any if wrong is not None else item(many)
        self._expressions.check_none(node.iter, scope)
        names = _targets(node.target, found)
        inner = scope.inner(**names)
        inner = inner.having(frozenset(each for each in items_of(node.iter) if root(each) not in names))
        if isinstance(node.target, nodes.Name):
            inner = inner.having(frozenset(f"{node.target.name}.{each}" for each in chosen(node.iter, scope)))
        self._expressions.shape(node.test, inner)
        inner = inner.having(asked(node.test, holds=True)).inner(loop=Loop(found))
        self._body(node.body, inner)
        self._body(node.else_, scope.inner())

    def _if(self, node: nodes.If, scope: Scope) -> None:
        """All branches, in one scope, as Jinja has it: what any of them sets may be there afterwards."""
        self._expressions.shape(node.test, scope)
        scope = replace(scope, is_branch=True)
        self._body(node.body, scope.having(asked(node.test, holds=True)))
        otherwise = scope.having(asked(node.test, holds=False))
        for each in node.elif_:
            self._if(each, otherwise)
            otherwise = otherwise.having(asked(each.test, holds=False))
        self._body(node.else_, otherwise)

    def _assign(self, node: nodes.Assign | nodes.AssignBlock, scope: Scope) -> None:
        if isinstance(node, nodes.AssignBlock):
            self._expressions.shape(node.filter, scope)
            self._body(node.body, scope.inner())
            found: Shape = Markup
        else:
            found = self._expressions.shape(node.node, scope)
            if isinstance(node.target, nodes.Name):
                scope.chosen[node.target.name] = chosen(node.node, scope)
        for name, shape in _targets(node.target, found).items():
            is_other = scope.is_branch and name in scope.names.maps[0]
            scope.names[name] = joined([scope.names[name], shape]) if is_other else shape

    def _block(self, template: Parsed, block: nodes.Block, scope: Scope) -> None:
        """A block sees what its template sees; the loops around it only where it is `scoped`."""
        names = scope.names if block.scoped else ChainMap(*scope.names.maps[-1:])
        own = {name for names in scope.names.maps[:-1] for name in names} if not block.scoped else set()
        known = frozenset(each for each in scope.asked if root(each) not in own)
        inner = Scope(template, names.new_child(), scope.allowed | template.tested, scope.blocks, known)
        if template is not scope.template:
            self._set_up(template, inner)
        self._body(block.body, inner)

    def _set_up(self, template: Parsed, scope: Scope) -> None:
        """What a template that extends another one says outside of its blocks: imports, macros, variables."""
        with self._report.muted():
            self._whole(template, scope, is_shown=False)

    def _macro(self, macro: Macro, call: Call) -> Shape:
        """Looks at a macro as it is called; once for each kind of call. Nobody knows what an uncalled one is given."""
        node = macro.node
        given = dict.fromkeys((each.name for each in node.args), Any)
        given.update(zip(given, call.places, strict=False))
        given.update({name: shape for name, shape in call.names.items() if name in given})
        key = (macro.template.name, node.name, *map(repr, given.values()))
        if key not in self._done:
            self._done.add(key)
            names = ChainMap(given, dict(macro.names))
            scope = Scope(macro.template, names, macro.template.tested, given=call.given)
            self._body(node.body, scope)
        return Markup

    def _drawn(self, node: nodes.Include | nodes.Import | nodes.FromImport, scope: Scope) -> None:
        """What another template gives: it is looked at where it stands, with what it sees there."""
        for name in constants(node.template):
            mark = scope.template.mark(node.lineno, _word(node))
            is_missing = isinstance(node, nodes.Include) and node.ignore_missing
            with self._report.muted() if is_missing else nullcontext():
                found = self._library.read(name, mark)
            if found is None and not isinstance(node, nodes.Include):
                aliases = [node.target] if isinstance(node, nodes.Import) else [_alias(each) for each in node.names]
                scope.names.update(dict.fromkeys(aliases, Any))
            if found is None or name in self._open:
                continue
            self._open.append(name)
            if isinstance(node, nodes.Include):
                self.template(found, scope.names if node.with_context else {})
            else:
                self._imported(node, found, scope, mark)
            self._open.pop()

    def _imported(self, node: nodes.Import | nodes.FromImport, found: Parsed, scope: Scope, mark: Mark) -> None:
        names = ChainMap[str, Shape](dict(scope.names) if node.with_context else {})
        inner = Scope(found, names, found.tested)
        self._whole(found, inner)
        macros = {name: Macro(found, macro, names) for name, macro in found.macros.items()}
        if isinstance(node, nodes.Import):
            scope.names[node.target] = Module(found, macros)
            return
        for each in node.names:
            name, alias = each[0] if isinstance(each, tuple) else each, _alias(each)
            if name not in macros and name not in names:
                message = f"{found.name} has no macro `{name}`"
                at = scope.template.mark(node.lineno, name)
                self._report.error("no-name", message, at, hint=near(name, macros))
            scope.names[alias] = macros.get(name, names.get(name, Any))


def _alias(name: str | tuple[str, str]) -> str:
    """What an imported macro is called where it is imported."""
    return name[1] if isinstance(name, tuple) else name


def _word(node: nodes.Include | nodes.Import | nodes.FromImport) -> str:
    return {nodes.Include: "include", nodes.Import: "import", nodes.FromImport: "from"}[type(node)]


def _targets(target: nodes.Node, shape: Shape) -> dict[str, Shape]:
    """The names that a loop or an assignment gives values to."""
    if isinstance(target, nodes.Name):
        return {target.name: shape}
    if isinstance(target, nodes.Tuple):
        found = zip(target.items, parts(shape, len(target.items)), strict=True)
        return {name: each for inner, part in found for name, each in _targets(inner, part).items()}
    return {}
