"""What a place in a template sees: names with their shapes, macros and templates that were imported among them."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from jinja2 import nodes

from sdkwright.lint.shapes import Shape
from sdkwright.lint.sources import Parsed
from sdkwright.report import Mark

_ROOT = re.compile(r"\W")


@dataclass(frozen=True, slots=True, eq=False)
class Macro:
    """The shape of a macro: its node, and where it stands."""

    template: Parsed
    node: nodes.Macro
    names: Mapping[str, Shape]


@dataclass(frozen=True, slots=True, eq=False)
class Module:
    """The shape of a template that was imported as a whole."""

    template: Parsed
    macros: Mapping[str, Macro]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a place in a template sees. `allowed` are names that the template asks for before it uses them."""

    template: Parsed
    names: ChainMap[str, Shape]
    allowed: frozenset[str] = frozenset()
    blocks: Mapping[str, tuple[Parsed, nodes.Block]] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()
    """The ways that are not none here (see `asking`)."""
    chosen: dict[str, frozenset[str]] = field(default_factory=dict)
    """The attributes that the items of lists have, by the names of the lists."""
    given: Mapping[str, tuple[Mark, str]] = field(default_factory=dict)
    """What the arguments of a macro were given, where it was called and as that is written."""
    is_branch: bool = False
    """Whether this is a branch of `{% if %}`, which leaves names behind that it may not have set."""

    def inner(self, **names: Shape) -> Scope:
        """The same place with more names, which nobody sees outside."""
        gone = frozenset(each for each in self.asked if root(each) not in names)
        given = {name: each for name, each in self.given.items() if name not in names}
        return replace(self, names=self.names.new_child(dict(names)), asked=gone, given=given, is_branch=False)

    def having(self, ways: frozenset[str]) -> Scope:
        """The same place where these are not none."""
        return replace(self, asked=self.asked | ways) if ways - self.asked else self


def root(way: str) -> str:
    """The name that a way begins with: `operation` of `operation.tags|first`."""
    return _ROOT.split(way, maxsplit=1)[0]
