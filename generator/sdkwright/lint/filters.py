"""Filters of templates: whether there is such a one here, what it takes, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from jinja2 import nodes
from markupsafe import Markup

from sdkwright.lint.arguments import Argument, misfits
from sdkwright.lint.builtins import (
    BUILTIN_FILTERS,
    BY_ATTRIBUTE,
    CHANGES,
    KEEP_NONE,
    ON_NONE,
    ON_TEXT,
    PRINTED_FILTERS,
    PUTS_IN,
    made_of,
)
from sdkwright.lint.filter_types import WrongType, wrong_type, wrong_type_of_items
from sdkwright.lint.findings import Findings
from sdkwright.lint.narrowing import chosen, there_of
from sdkwright.lint.scopes import Scope
from sdkwright.lint.shapes import (
    Missing,
    Shape,
    alternatives,
    attribute,
    called,
    is_code,
    is_json,
    is_many,
    is_optional,
    is_printable,
    item,
    joined,
    there,
)
from sdkwright.lint.source_text import source_text
from sdkwright.lint.suggestions import KNOWN_FILTERS
from sdkwright.quote import FILTERS, LITERALS, VALUES
from sdkwright.render.allowed import TESTS
from sdkwright.render.lists import OF_EMPTY
from sdkwright.render.signatures import APPLIED, FILTER_SIGNATURES, TEST_SIGNATURES
from sdkwright.text import Code, JsonValue, Text

ShapeOf = Callable[[nodes.Node | None, Scope], Shape]
"""What an expression is."""
_KNOWN = frozenset(KNOWN_FILTERS)


class Filters:
    """Looks at filters; `refused` are those that the file which is made cannot have."""

    def __init__(self, findings: Findings, shape_of: ShapeOf, refused: frozenset[str]) -> None:
        self._findings = findings
        self._shape_of = shape_of
        self._refused = refused

    def shape(self, node: nodes.Filter, scope: Scope) -> Shape:
        """What a filter gives."""
        is_default = node.name in ("default", "d")
        quiet = node.node if is_default and isinstance(node.node, nodes.Name) else None
        given = Any if quiet is not None and quiet.name not in scope.names else self._shape_of(node.node, scope)
        given = Markup if node.node is None else given
        others = self.arguments(node, scope)
        if not self._is_known(node.name, node, scope):
            return Any
        self._check_arguments(node, others, scope)
        if node.name not in ON_NONE and node.node is not None and is_optional(given):
            self._findings.unasked(node.node, scope)
        given = given if node.name in KEEP_NONE else there(given)
        if self._does_not_take(node, given, scope):
            return Any
        if node.name in PRINTED_FILTERS:
            return Code
        if node.name in FILTERS:
            self._takes_text(node, given, scope)
            return Markup
        if Markup in alternatives(given) and node.name in CHANGES:
            message = f"`{source_text(node.node or node)}` was printed already: |{node.name} cannot change it"
            self._findings.tell(scope, node, "no-part", message, "change a name instead")
            return Markup
        if Text in alternatives(given) and node.name not in ON_TEXT and node.node is not None:
            self._findings.text(node.node, scope)
            return Any
        return self._made(node, given, [each.shape for each in others], scope)

    def _made(self, node: nodes.Filter, given: Shape, others: Sequence[Shape], scope: Scope) -> Shape:
        shape = self._by_attribute(node, given, scope)
        if node.name in PUTS_IN:
            return made_of([shape, *others])
        if node.name in ("default", "d"):
            return joined([there(given), *others[:1]])
        if node.name in OF_EMPTY and node.node is not None:
            return there_of(shape, given, node.node, scope)
        return there(shape)

    def arguments(self, node: nodes.Filter | nodes.Test | nodes.Call, scope: Scope) -> list[Argument]:
        """What is given beside; nothing is known of what `*` and `**` give."""
        for each in (node.dyn_args, node.dyn_kwargs):
            self._shape_of(each, scope) if each is not None else None
        places = [Argument("", self._shape_of(each, scope), each) for each in node.args or ()]
        pairs = [(str(each.key), each.value) for each in node.kwargs or () if isinstance(each, nodes.Keyword)]
        names = [Argument(key, self._shape_of(value, scope), value) for key, value in pairs]
        return [*places, *names]

    def _is_known(self, name: str, node: nodes.Node, scope: Scope) -> bool:
        if name not in _KNOWN:
            self._findings.no_filter(node, name, scope)
        elif name in self._refused:
            self._findings.unfit(node, name, scope)
        return name in _KNOWN

    def _check_arguments(self, node: nodes.Filter, given: Sequence[Argument], scope: Scope) -> None:
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            return
        signature = FILTER_SIGNATURES[node.name]
        for each in misfits(signature, f"|{node.name}", given):
            self._findings.misfit(each, node, signature.shown(f"|{node.name}"), scope)
        if node.name in APPLIED:
            self._check_applied(node, given, scope)

    def _check_applied(self, node: nodes.Filter, given: Sequence[Argument], scope: Scope) -> None:
        """`map("replace", "a", "b")`: a filter by its name, and what that is given."""
        place, kind = APPLIED[node.name]
        places = [each for each in given if not each.name]
        named = places[place].node if len(places) > place else None
        if not isinstance(named, nodes.Const) or not isinstance(named.value, str):
            return
        name, is_filter = str.__str__(named.value), kind == "filter"
        if is_filter and not self._is_known(name, named, scope):
            return
        if not is_filter and name not in TESTS:
            self._findings.no_test(named, name, scope)
            return
        signature = (FILTER_SIGNATURES if is_filter else TEST_SIGNATURES)[name]
        shown = f"|{name}" if is_filter else f"the test `{name}`"
        inner = [*places[place + 1 :], *(each for each in given if each.name)]
        for each in misfits(signature, shown, inner):
            self._findings.misfit(each, named, signature.shown(shown) if is_filter else None, scope)

    def _takes_text(self, node: nodes.Filter, given: Shape, scope: Scope) -> None:
        kinds = {Code if is_code(each) else each for each in alternatives(given)}
        are_texts = bool(kinds & {Text, Any}) or node.name in LITERALS
        wrong = next(iter(kinds - {Text, Code, Any}), None if are_texts or not kinds else Code)
        if node.name in VALUES and all(map(is_json, kinds)):
            return
        if node.node is None:
            message = f"|{node.name} takes a text of the description, and {{% filter %}} gives what was printed already"
            self._findings.tell(scope, node, "no-text", message, f"write it behind a text: `x|{node.name}`")
        elif wrong is not None:
            message = f"|{node.name} takes a text of the description, and `{source_text(node.node)}` is {called(wrong)}"
            is_value = isinstance(wrong, type) and issubclass(wrong, JsonValue)
            hint = "|json and the like print it; its `text` is a text" if is_value else "it is printed without a filter"
            self._findings.tell(scope, node, "no-text", message, hint if is_printable(wrong) or is_value else None)

    def _does_not_take(self, node: nodes.Filter, given: Shape, scope: Scope) -> bool:
        """Whether a filter, or one that it applies to each item, stands on what it does not take."""
        first = node.args[0] if node.name == "map" and node.args else None
        applied = str(first.value) if isinstance(first, nodes.Const) else ""
        is_by_attribute = node.name == "join" and (len(node.args) > 1 or node.kwargs)
        found = None if is_by_attribute and is_many(given) else wrong_type(node.name, given)
        if found is None and applied in BUILTIN_FILTERS:
            found = wrong_type_of_items(applied, given)
        if found is not None:
            self._tell_wrong_type(found, node, scope)
        return found is not None

    def _tell_wrong_type(self, found: WrongType, node: nodes.Filter, scope: Scope) -> None:
        shown = source_text(node.node) if node.node is not None else "{% filter %}"
        self._findings.tell(scope, node, found.code, found.message.replace("{}", shown, 1), found.hint)

    def _by_attribute(self, node: nodes.Filter, given: Shape, scope: Scope) -> Shape:
        """What a filter makes; one that names an attribute of the items has that looked at."""
        shape = BUILTIN_FILTERS[node.name](given)
        if node.name == "join":
            shape = item(given)
        place = BY_ATTRIBUTE.get(node.name)
        named = next((pair.value for pair in node.kwargs if pair.key == place), None)
        named = node.args[place] if isinstance(place, int) and len(node.args) > place else named
        if not isinstance(named, nodes.Const) or not isinstance(named.value, str):
            return self._mapped(node) if node.name == "map" else shape
        found: Shape = item(given)
        for name in named.value.split("."):
            try:
                found = attribute(there(found), name) if not name.isdigit() else Any
            except Missing as missing:
                owner = f"{source_text(node.node or node)}[0]"
                self._findings.missing(missing, name, owner, scope.template.mark(named.lineno, name))
                return Any
        if node.name == "join":
            return there(found)
        if named.value in chosen(node.node, scope):
            found = there(found)
        return tuple[found, ...] if node.name == "map" else shape

    def _mapped(self, node: nodes.Filter) -> Shape:
        """What `map("json")` gives: a filter that prints has printed."""
        first = node.args[0] if node.args else None
        is_printed = isinstance(first, nodes.Const) and first.value in FILTERS
        return tuple[Markup, ...] if is_printed else tuple[Any, ...]
