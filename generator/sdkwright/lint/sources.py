"""The templates of a run, parsed, and where in them something stands."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, nodes
from jinja2.loaders import BaseLoader

from sdkwright.lint.places import column_of, lines_of
from sdkwright.report import Mark, Report

_SHOWN = 12
_NEAR = 20
"""So many lines an expression may go on before the name that is looked for."""


@dataclass
class Parsed:
    """A template: its `name` as templates say it, the `file`, and the top of its syntax tree."""

    name: str
    file: str
    lines: tuple[str, ...]
    tree: nodes.Template

    @cached_property
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

    @cached_property
    def macros(self) -> Mapping[str, nodes.Macro]:
        """The macros that another template can import."""
        return {each.name: each for each in self.tree.body if isinstance(each, nodes.Macro)}

    @cached_property
    def tested(self) -> frozenset[str]:
        """The names that it asks for with `is defined` or gives a default."""
        asked = (
            *(each.node for each in self.tree.find_all(nodes.Test) if each.name in ("defined", "undefined")),
            *(each.node for each in self.tree.find_all(nodes.Filter) if each.name in ("default", "d")),
        )
        return frozenset(node.name for node in asked if isinstance(node, nodes.Name))

    @cached_property
    def tested_members(self) -> frozenset[str]:
        """The members that it asks for in the same way: `d.a is defined`."""
        asked = (
            *(each.node for each in self.tree.find_all(nodes.Test) if each.name in ("defined", "undefined")),
            *(each.node for each in self.tree.find_all(nodes.Filter) if each.name in ("default", "d")),
        )
        return frozenset(node.attr for node in asked if isinstance(node, nodes.Getattr))

    def mark(self, line: int, word: str) -> Mark:
        """Where a word stands, at the place that a line knows or behind it; that place if it is not there."""
        start = column_of(line) - 1
        for number, text in enumerate(self.lines[line - 1 : line - 1 + _NEAR], start=line):
            place = _place_of(word, text, start if number == line else 0)
            if place >= 0:
                return Mark(self.file, number, place + 1)
        return Mark(self.file, line, column_of(line))

    def at(self, node: nodes.Node) -> Mark:
        """Where an expression stands: of an attribute and of a filter where their names are, else its beginning."""
        match node:
            case nodes.Getattr():
                return self.mark(node.lineno, node.attr)
            case nodes.Filter() | nodes.Test():
                return self.mark(node.lineno, node.name)
            case nodes.Getitem() | nodes.Call():
                return self.at(node.node)
            case nodes.Output():
                return self.at(node.nodes[0])
            case _:
                return Mark(self.file, node.lineno, column_of(node.lineno))


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
            close = difflib.get_close_matches(name.lstrip("!"), loader.list_templates(), n=1)
            hint = f"did you mean {close[0]}?" if close else None
            self._report.error("no-template", f"there is no template {name[:200]}", at, hint=hint)
            return None
        except TemplateSyntaxError as error:
            where = Mark(error.filename or name, error.lineno, column_of(error.lineno))
            self._report.error("template-error", str(error.message), where)
            return None
        except RecursionError:
            self._report.error("template-error", "its parts lie deeper in one another than can be read", at)
            return None
        parsed = Parsed(name, file or name, tuple(lines_of(text)), tree)
        self._check_blocks(parsed)
        return parsed

    def _check_blocks(self, parsed: Parsed) -> None:
        """An error for each block whose name another one has."""
        for block in parsed.tree.find_all(nodes.Block):
            if parsed.blocks[block.name] is not block:  # the last one of a name is there
                at, again = parsed.mark(parsed.blocks[block.name].lineno, block.name), f"{{{{ self.{block.name}() }}}}"
                message = f"there are two blocks `{block.name}` in one template"
                self._report.error("template-error", message, at, hint=f"{again} prints one again")

    @property
    def names(self) -> frozenset[str]:
        """The templates that were asked for and are there."""
        return frozenset(name for name, parsed in self._read.items() if parsed is not None)


def _place_of(word: str, text: str, start: int) -> int:
    """Where a word stands by itself; -1 where it does not."""
    place = text.find(word, start)
    while place >= 0:
        around = text[max(place - 1, 0) : place] + text[place + len(word) :][:1]
        if not any(each == "_" or each.isalnum() for each in around):
            return place
        place = text.find(word, place + 1)
    return -1


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


def near(name: str, known: Iterable[str]) -> str | None:
    """What the author may have meant, or all that there is, if it is not much."""
    names = [each for each in known if not each.startswith("_")]
    close = difflib.get_close_matches(name, names, n=1)
    if close:
        return f"did you mean `{close[0]}`?"
    shown = ", ".join(names[:_SHOWN])
    return f"there is {shown}{', ...' if len(names) > _SHOWN else ''}" if names else None
