"""What is wrong with an expression of a template, at its place and in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from jinja2 import nodes

from sdkwright.lint.arguments import Misfit
from sdkwright.lint.scopes import Scope
from sdkwright.lint.shapes import Missing, called
from sdkwright.lint.source_text import source_text
from sdkwright.lint.sources import near
from sdkwright.lint.suggestions import suggest_filter, suggest_test
from sdkwright.quote import FILTERS, format_for, refused
from sdkwright.report import Mark, Report
from sdkwright.text import Text

_LOOP = "`loop` counts what the condition of a loop has left: ask within it, with {% if %}"


@dataclass(frozen=True, slots=True)
class FileKind:
    """What a file is called, and which filters it can have, as an author reads of them; `refused` are the others."""

    name: str
    words: str
    refused: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()


def kind_of_file(path: str, *, is_plain: bool = False, kinds: Iterable[str] = ()) -> FileKind:
    """What fits the file at a path; `kinds` are the things that a row can be made for, each of them."""
    found = format_for(path, is_plain=is_plain)
    others = refused(found, FILTERS.keys())
    if found is None:
        words = f"one of {', '.join(f'|{name}' for name in FILTERS if name not in others)}"
        suffix = PurePosixPath(path).suffix
        return FileKind(
            f"a file with the suffix {suffix}" if suffix else "a file without a suffix", words, others, frozenset(kinds)
        )
    return FileKind(found.name, found.shown_filters, others, frozenset(kinds))


class Findings:
    """Tells of expressions; `kind` says to an author which filters a text can go through here."""

    def __init__(self, report: Report, kind: FileKind) -> None:
        self.report = report
        self.kind = kind
        self._unasked: set[tuple[str, str]] = set()

    def tell(self, scope: Scope, node: nodes.Node, code: str, message: str, hint: str | None = None) -> None:
        """An error at an expression."""
        self.report.error(code, message, scope.template.at(node), hint=hint)

    def text(self, node: nodes.Node, scope: Scope) -> None:
        """A text of the description stands where only code may: it needs a filter."""
        message = f"`{source_text(node)}` is a text of the description: say where it goes"
        self.tell(scope, node, "no-filter", message, self.kind.words)

    def unfit(self, node: nodes.Node, name: str, scope: Scope) -> None:
        """A filter that is at home in files of another kind."""
        message = f"|{name} does not fit {self.kind.name}: what it prints may mean something else there"
        self.tell(scope, node, "unfit-filter", message, self.kind.words)

    def no_name(self, node: nodes.Name, scope: Scope) -> None:
        """A name that there is not; one of the things that rows are made for is there in another row."""
        name = node.name
        hint = _LOOP if name == "loop" else near(name, scope.names)
        if name in self.kind.kinds:
            many = f"{name}s"
            loop = f", and a loop: {{% for {name} in {many} %}}" if many in scope.names else ""
            hint = f'a row with each = "{name}" has it{loop}'
        self.tell(scope, node, "no-name", f"there is no `{name}` here", hint)

    def no_filter(self, node: nodes.Node, name: str, scope: Scope) -> None:
        """A filter that there is not."""
        hint = suggest_filter(name, self.kind.words, self.kind.refused)
        self.tell(scope, node, "unknown-filter", f"there is no filter `{name}` here", hint)

    def no_test(self, node: nodes.Node, name: str, scope: Scope) -> None:
        """A test that there is not."""
        self.tell(scope, node, "unknown-filter", f"there is no test `{name}`", suggest_test(name))

    def misfit(self, found: Misfit, node: nodes.Node, shown: str | None, scope: Scope) -> None:
        """An argument that does not fit; `shown` is how the arguments are written."""
        hint = f"it is written {shown}" if shown else None
        self.tell(scope, found.node or node, "wrong-argument", found.message, hint)

    def missing(self, missing: Missing, name: str, owner: str, at: Mark) -> None:
        """An attribute that there is not."""
        if missing.shape is Text:
            message = f"`{owner}` is a text of the description, which templates see as a whole"
            self.report.error("no-attribute", message, at, hint=f"a filter prints it: {self.kind.words}")
            return
        message = f"{called(missing.shape)} has no `{name}`: `{owner}.{name}`"
        self.report.error("no-attribute", message, at, hint=near(name, missing.others))

    def unasked(self, node: nodes.Node, scope: Scope) -> None:
        """A warning: something is done with what may be none, and nobody has asked; once for all of a template."""
        at, shown = self.came_from(node, scope)
        if self.report.is_muted or (at.document, shown) in self._unasked:
            return
        self._unasked.add((at.document, shown))
        hint = f"ask with {{% if {shown} %}}"
        self.report.warning("may-be-none", f"`{shown}` may be none", at, hint=hint)

    def came_from(self, node: nodes.Node, scope: Scope) -> tuple[Mark, str]:
        """Where an expression stands, and how it is written: of an argument of a macro where that was called."""
        if isinstance(node, nodes.Name) and node.name in scope.given:
            return scope.given[node.name]
        return scope.template.at(node), source_text(node)
