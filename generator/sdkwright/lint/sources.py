"""The templates of a run, parsed, and where in them something stands."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.loaders import BaseLoader

from sdkwright.report import Mark, Report

_SHOWN = 12


@dataclass(slots=True)
class Parsed:
    """A template: its `name` as templates say it, the `file`, and the top of its syntax tree."""

    name: str
    file: str
    lines: tuple[str, ...]
    tree: nodes.Template
    _seen: Counter[tuple[int, str]] = field(default_factory=Counter)

    @property
    def blocks(self) -> Mapping[str, nodes.Block]:
        """All blocks, also those within others."""
        return {block.name: block for block in self.tree.find_all(nodes.Block)}

    @staticmethod
    def inner_blocks(block: nodes.Block) -> Iterator[nodes.Block]:
        """The blocks within a block."""
        return (inner for each in block.body for inner in _blocks(each))

    @property
    def extends(self) -> nodes.Extends | None:
        """What it extends; None for a template of its own."""
        return next(self.tree.find_all(nodes.Extends), None)

    @property
    def macros(self) -> Mapping[str, nodes.Macro]:
        """The macros that another template can import."""
        return {each.name: each for each in self.tree.body if isinstance(each, nodes.Macro)}

    @property
    def tested(self) -> frozenset[str]:
        """The names that it asks for with `is defined` or gives a default."""
        asked = (
            *(each.node for each in self.tree.find_all(nodes.Test) if each.name in ("defined", "undefined")),
            *(each.node for each in self.tree.find_all(nodes.Filter) if each.name in ("default", "d")),
        )
        return frozenset(node.name for node in asked if isinstance(node, nodes.Name))

    @property
    def tested_members(self) -> frozenset[str]:
        """The members that it asks for in the same way: `d.a is defined`."""
        asked = (
            *(each.node for each in self.tree.find_all(nodes.Test) if each.name in ("defined", "undefined")),
            *(each.node for each in self.tree.find_all(nodes.Filter) if each.name in ("default", "d")),
        )
        return frozenset(node.attr for node in asked if isinstance(node, nodes.Getattr))

    def mark(self, line: int, word: str) -> Mark:
        """Where a word stands on a line, which Jinja's tree does not say; the line's beginning if it is not there."""
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
        return Mark(self.file, line, found.start() + 1 if found else 1)


class Library:
    """Reads each template once; one that is not there, or is no template, is an error where it is asked for."""

    def __init__(self, environment: Environment, report: Report) -> None:
        self._environment = environment
        self._report = report
        self._read: dict[str, Parsed | None] = {}

    def read(self, name: str, at: Mark) -> Parsed | None:
        """A template by its name; `at` is where it is asked for."""
        if name not in self._read:
            self._read[name] = self._parsed(name, at)
        return self._read[name]

    def _parsed(self, name: str, at: Mark) -> Parsed | None:
        loader = self._environment.loader
        assert isinstance(loader, BaseLoader), "the environment of a pack has its folders"
        try:
            text, file, _ = loader.get_source(self._environment, name)
            tree = self._environment.parse(text, name, file)
        except TemplateNotFound:
            self._report.error("no-template", f"there is no template {name[:200]}", at)
            return None
        except TemplateSyntaxError as error:
            where = Mark(error.filename or name, error.lineno, 1)
            self._report.error("template-error", str(error.message), where)
            return None
        except RecursionError:
            self._report.error("template-error", "its parts lie deeper in one another than can be read", at)
            return None
        return Parsed(name, file or name, tuple(text.splitlines()), tree)

    @property
    def names(self) -> frozenset[str]:
        """The templates that were asked for and are there."""
        return frozenset(name for name, parsed in self._read.items() if parsed is not None)


def _blocks(node: nodes.Node) -> Iterator[nodes.Block]:
    if isinstance(node, nodes.Block):
        yield node
    yield from node.find_all(nodes.Block)


def constants(node: nodes.Expr) -> Iterator[str]:
    """The names of templates that an expression says outright."""
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, (nodes.Tuple, nodes.List)):
        for each in node.items:
            yield from constants(each)


def written(node: nodes.Node) -> str:
    """An expression as its author wrote it, in short."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Const():
            return repr(node.value)
        case nodes.Getattr():
            return f"{written(node.node)}.{node.attr}"
        case nodes.Getitem():
            return f"{written(node.node)}[{written(node.arg)}]"
        case nodes.Call():
            return f"{written(node.node)}()"
        case nodes.Filter():
            return f"{written(node.node)}|{node.name}" if node.node is not None else f"|{node.name}"
        case nodes.Concat():
            return " ~ ".join(map(written, node.nodes))
        case nodes.CondExpr():
            return f"{written(node.expr1)} if ..."
        case nodes.Add():
            return f"{written(node.left)} + {written(node.right)}"
        case _:
            return "..."


def near(name: str, known: Iterable[str]) -> str | None:
    """What the author may have meant, or all that there is, if it is not much."""
    names = [each for each in known if not each.startswith("_")]
    close = difflib.get_close_matches(name, names, n=1)
    if close:
        return f"did you mean `{close[0]}`?"
    shown = ", ".join(names[:_SHOWN])
    return f"there is {shown}{', ...' if len(names) > _SHOWN else ''}" if names else None
