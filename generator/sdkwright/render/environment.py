"""Part of `render`: Jinja as templates have it. All run in its sandbox, ours as well.

What a template says itself is code from the start (`_Compiler`), what it does with code is code again, and what it
does with a text of the description is a text again (`algebra`), so that there is no way around the filters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from jinja2 import Environment, StrictUndefined, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from sdkwright.long_lines import COLUMNS, INDENT, laid_out
from sdkwright.packs import Pack
from sdkwright.quote import FILTERS, VALUES, span
from sdkwright.render.algebra import ALGEBRA, Names, NotPrintable, code, concatenated, method, plain
from sdkwright.render.allowed import FILTERS as ALLOWED_FILTERS
from sdkwright.render.allowed import FUNCTIONS, METHODS, TESTS
from sdkwright.render.compiled import Compiled
from sdkwright.render.lists import FUNCTIONS as LIST_FUNCTIONS
from sdkwright.render.lists import NEIGHBOURS, default, item_at, neighbour, of_first, of_lists
from sdkwright.render.lists import TESTS as LIST_TESTS
from sdkwright.render.loader import Folders
from sdkwright.render.standing import Marks, without_marks
from sdkwright.text import Code, JsonValue, Text

CONTINUED = "\x01"
_KEPT = frozenset({"sh"})
"""Filters that print a line break as itself: no space may come behind it."""
"""Before the further lines of what one hole printed."""


class _Compiler(CodeGenerator):
    """Writes the templates' own words as `Code`, and `~` as what joins code."""

    def visit_Const(self, node: nodes.Const, frame: Frame) -> None:
        self.write(_source(node.as_const(frame.eval_ctx)))

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self.write("environment.concatenated((")
        for each in node.nodes:
            self.visit(each, frame)
            self.write(", ")
        self.write("))")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:
        """A slice goes the way of all items: a part of what was printed is not to be had."""
        if not isinstance(node.arg, nodes.Slice):
            super().visit_Getitem(node, frame)
            return
        self.write("environment.part(")
        self.visit(node.node, frame)
        self.write(", slice(")
        for each in (node.arg.start, node.arg.stop, node.arg.step):
            self.visit(each, frame) if each is not None else self.write("None")
            self.write(", ")
        self.write("))")

    def visit_CondExpr(self, node: nodes.CondExpr, frame: Frame) -> None:
        """`a if b` without an else gives nothing, which prints nothing, where b does not hold."""
        node.expr2 = node.expr2 or nodes.Const("", lineno=node.lineno)
        super().visit_CondExpr(node, frame)

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if isinstance(node, nodes.TemplateData):
            return super()._output_child_to_const(node, frame, finalize)
        raise nodes.Impossible


def _source(value: object) -> str:
    """A constant as the compiled template has it."""
    if isinstance(value, str):
        return f"environment.code({str.__str__(value)!r})"
    if isinstance(value, (list, tuple)):
        return f"({''.join(f'{_source(each)}, ' for each in value)})"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_source(key)}: {_source(each)}' for key, each in value.items())}}}"
    return repr(value)


class _Tuples(NodeTransformer):
    """Makes of `[a, b]` what lists of facts are."""

    def visit_List(self, node: nodes.List) -> nodes.Tuple:
        self.generic_visit(node)
        return nodes.Tuple(node.items, "load", lineno=node.lineno, environment=node.environment)


class _Guarded(ImmutableSandboxedEnvironment):
    """Nothing can be changed, no name with an underscore is seen, and no part of a text."""

    code_generator_class = _Compiler
    intercepted_binops = frozenset({"+", "%"})
    compiled = Compiled()
    code = staticmethod(Code)
    concatenated = staticmethod(concatenated)
    _seen: ClassVar[set[tuple[type, str]]] = set()
    """Attributes that may be seen; that depends on the class and the name alone, and is found out once."""

    @staticmethod
    def part(value: Any, places: slice) -> object:
        """A slice of a list, of a name or of a text."""
        if isinstance(value, Markup):
            raise NotPrintable("a part of what a filter or a block printed is no code: cut a name, a text or a list")
        return Text(value.raw[places]) if isinstance(value, Text) else value[places]

    def _generate(
        self, source: nodes.Template, name: str | None, filename: str | None, defer_init: bool = False
    ) -> str:
        return super()._generate(_Tuples().visit(source), name, filename, defer_init)

    def getattr(self, obj: Any, attribute: str) -> Any:
        key = (type(obj), attribute)
        if key in self._seen:
            try:
                return getattr(obj, attribute)
            except AttributeError:  # another one of its class has it
                pass
        if isinstance(obj, (Code, Text)) and attribute in METHODS:
            return method(obj, attribute)
        if attribute in NEIGHBOURS and isinstance(obj, LoopContext):
            return neighbour(obj, attribute)
        found = self._refused(obj, attribute) or super().getattr(obj, attribute)
        if not isinstance(obj, (str, type, dict)) and not isinstance(found, Undefined):
            self._seen.add(key)
        return found

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, (Code, Text)):
            if isinstance(argument, int):
                return self.part(obj, slice(argument, argument + 1 or None))
            return self.getattr(obj, str(argument))
        if isinstance(obj, (list, tuple)) and isinstance(argument, int):
            return item_at(obj, argument)
        return self._refused(obj, argument) or super().getitem(obj, argument)

    def _refused(self, obj: object, name: object) -> Undefined | None:
        is_whole = isinstance(obj, (Text, Markup))
        hidden = is_whole or (isinstance(obj, str) and isinstance(name, str) and name not in METHODS)
        return self.undefined(obj=obj, name=str(name)) if hidden else None

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """`+` of two texts is `~`, of two lists one of both; what was printed is no pattern for `%`."""
        are_texts = isinstance(left, (str, Text)) and isinstance(right, (str, Text))
        if operator == "+" and isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
            return (*left, *right)
        if operator == "%" and isinstance(left, (str, Text)):
            raise NotPrintable("there is no % of texts here: ~ puts them together")
        return concatenated((left, right)) if are_texts else super().call_binop(context, operator, left, right)


class _Missing(StrictUndefined):
    """What is not there; where it is asked of nothing, that says so."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_obj is None:
            return f"what {self._undefined_name!r} is asked of is none here: ask with {{% if ... %}} before"
        return super()._undefined_message


def environment(
    pack: Pack, names: Names, refused: frozenset[str] = frozenset(), marks: Marks | None = None
) -> Environment:
    """What renders the templates of a pack; `names` are made by its filters, but for those that are `refused`.

    What they print is marked where there are `marks` to do so.
    """
    made = _Guarded(
        loader=Folders(pack.folders),
        undefined=_Missing,
        finalize=_printable,
        autoescape=True,  # makes a macro's result Markup, which tells it from a bare string
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
        bytecode_cache=_Guarded.compiled,
    )
    made.filters = {
        **{name: of_lists(name, made.filters[name]) for name in ALLOWED_FILTERS - ALGEBRA.keys()},
        **{name: of_first(name, of_lists(name, made.filters[name])) for name in ("first", "last")},
        **ALGEBRA,
        "default": default,
        "d": default,
        **{name: _filter(name, quote, marks) for name, quote in FILTERS.items() if name not in refused},
        **names.filters,
        "span": _span,
        "laid_out": _laid_out,
    }
    made.tests = {**{name: made.tests[name] for name in TESTS}, **LIST_TESTS}
    made.globals = {**{name: made.globals[name] for name in FUNCTIONS}, **LIST_FUNCTIONS}
    return made


def _span(printed: object) -> Markup:
    """`{% filter span %}...{% endfilter %}`: what was printed inside, as a code span of Markdown."""
    if not isinstance(printed, Markup):
        raise NotPrintable("span takes what stands between {% filter span %} and {% endfilter %}")
    text = str(printed.replace(CONTINUED, ""))
    return Markup(span(text, shown=without_marks(text)))


def _laid_out(printed: object) -> Markup:
    """`{% filter laid_out %}...{% endfilter %}`: a statement of Python, broken where black breaks it.

    One that fits, and one of which `long_lines` says nothing, stays as it is.
    """
    if not isinstance(printed, Markup):
        raise NotPrintable("laid_out takes what stands between {% filter laid_out %} and {% endfilter %}")
    if all(len(line) <= COLUMNS - 8 * (CONTINUED in line) for line in printed.split("\n")):
        return printed
    text = str(printed.replace(CONTINUED, ""))
    margin = text[: len(text) - len(text.lstrip(" "))]
    found = None if len(margin) % INDENT else laid_out(text, depth=len(margin) // INDENT)
    end = "\n" if text.endswith("\n") else ""
    return printed if found is None else Markup("\n".join(f"{margin}{line}" for line in found) + end)


def _filter(name: str, made: Callable[[Text], Code], marks: Marks | None) -> Callable[..., Markup]:
    """A filter for texts: what it gives is printed as a whole, since a part of a literal is none."""

    def printed(found: Code) -> Markup:
        shown = Markup(found) if name in _KEPT else _printed(found)
        return shown if marks is None else marks.marked(name, shown)

    def apply(value: object, indent: int = 0) -> Markup:
        if name in VALUES and isinstance(value, (JsonValue, Mapping, list, tuple, bool)):
            return printed(VALUES[name](plain(value), indent))
        given = value if isinstance(value, Text) else code(value)
        if isinstance(given, Markup):
            raise NotPrintable(f"|{name} takes a text of the description, not what was printed already")
        return printed(made(given if isinstance(given, Text) else Text(given)))

    return apply


def _printable(value: object) -> Markup:
    return _printed(code(value))


def _printed(found: Code | Markup) -> Markup:
    """Code as it stands in a file; its further lines are marked, so that they are indented as the first is."""
    return found if isinstance(found, Markup) else Markup(found.replace("\n", "\n" + CONTINUED))
