"""Part of `render`: what a generated file may be made of; `format` proves that it is made of nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Any

from jinja2 import BaseLoader, Environment, meta

from sdkwright.draft import Draft
from sdkwright.text import Code

_WORD = re.compile(r"[^\W\d](?:\w|[^\x00-\x7f])*|:=")  # what is beyond ASCII may be a mark on a letter
_TEMPLATES = 256
_SYNTAX = Environment()
"""Reads templates; how lines are trimmed is no matter to their words."""
_DRAWING = frozenset({"extends", "from", "import", "include"})
_END = ("", "")
_SEPARATORS = re.compile(r"[./]")


@dataclass(frozen=True, slots=True)
class Source:
    """A template as it is written.

    `words` are those outside of its holes, `names` what they may ask of the context, such as `sdk.package` where it is
    an attribute alone, and `filters` all that may be one. It draws on the templates that are `drawn`; None among them
    is one whose name is computed.
    """

    text: str
    words: frozenset[str]
    names: frozenset[str]
    filters: frozenset[str]
    drawn: frozenset[str | None]


def words_of(template: str, environment: Environment) -> frozenset[str]:
    """The words that a template says itself, outside of its holes, with those of the templates that it draws on."""
    return frozenset(word for source in _drawn_on(template, environment).values() for word in source.words)


def drawn_on(template: str, environment: Environment) -> Mapping[str, Source] | None:
    """A template and those that it draws on, by their names; None where it computes the name of one."""
    found = _drawn_on(template, environment)
    return None if any(None in source.drawn for source in found.values()) else found


def _drawn_on(template: str, environment: Environment) -> dict[str, Source]:
    found: dict[str, Source] = {}
    waiting: list[str] = [template]
    while waiting:
        name = waiting.pop()
        if name not in found:
            text, _, _ = _loader(environment).get_source(environment, name)
            found[name] = _read(text)
            waiting += sorted(each for each in found[name].drawn if each is not None)
    return found


@lru_cache(maxsize=_TEMPLATES)
def _read(text: str) -> Source:
    tokens = [(kind, token) for _, kind, token in _SYNTAX.lex(text) if kind != "whitespace"]
    words = {word for kind, token in tokens if kind == "data" for word in _WORD.findall(token)}
    filters: set[str] = set()
    names: set[str] = set()
    for (_, before), (kind, token), (_, dot), (_, attribute) in zip(
        [_END, *tokens], tokens, [*tokens[1:], _END], [*tokens[2:], _END, _END], strict=False
    ):
        if kind == "name" and before in ("|", "filter"):
            filters.add(token)
        if token == "map" and dot == "(":  # what it applies, or the attribute that it takes
            filters.add(attribute.strip("'\""))
        if kind == "name" and before != ".":
            names.add(f"{token}.{attribute}" if dot == "." else token)
    drawn = meta.find_referenced_templates(_SYNTAX.parse(text)) if _DRAWING & names else ()
    return Source(text, frozenset(words), frozenset(names), frozenset(filters), frozenset(drawn))


def names_in(codes: Set[Code]) -> frozenset[str]:
    """Every identifier among what a draft holds as `Code`: the names that were settled for this SDK."""
    names: set[str] = set()
    for code in codes:
        parts = _SEPARATORS.split(code)
        if all(part.isidentifier() or not part for part in parts):
            names.update(parts)
    return frozenset(names)


def calls_in(codes: Set[Code]) -> frozenset[str]:
    """Every dotted name among it: how a user writes the methods, after the client."""
    found = (code for code in codes if "." in code and "/" not in code)
    return frozenset(code for code in found if all(part.isidentifier() for part in code.split(".")))


def codes_in(draft: Draft) -> Set[Code]:
    """The `Code` in all views of a draft; what stands in several places is read once."""
    found: set[Code] = set()
    seen: set[int] = set()
    parts: dict[type, _Parts | None] = {}
    waiting: list[object] = [draft.common, draft.views]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Code):
            found.add(value)
            continue
        kind = type(value)
        if kind not in parts:
            parts[kind] = _parts_of(kind)
        inside = parts[kind]
        if inside is not None and id(value) not in seen:
            seen.add(id(value))
            waiting.extend(inside(value))
    return found


_Parts = Callable[[Any], Iterable[object]]


def _parts_of(kind: type) -> _Parts | None:
    """Gives what lies in a value of a kind; None where nothing can lie in it."""
    if issubclass(kind, Mapping):
        return lambda mapping: mapping.values()
    if issubclass(kind, tuple):
        return iter
    if not is_dataclass(kind):
        return None
    names = [each.name for each in fields(kind)]
    return attrgetter(*names) if len(names) > 1 else lambda view: [getattr(view, name) for name in names]


def _loader(environment: Environment) -> BaseLoader:
    assert environment.loader is not None, "an environment of ours has a loader"
    return environment.loader
