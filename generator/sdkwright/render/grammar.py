"""Part of `render`: what a generated file may be made of; `format` proves that it is made of nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import fields, is_dataclass
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
_SEPARATORS = re.compile(r"[./]")


def words_of(template: str, environment: Environment) -> frozenset[str]:
    """The words that a template says itself, outside of its holes, with those of the templates that it draws on."""
    words: set[str] = set()
    waiting, seen = [template], {template}
    while waiting:
        source, _, _ = _loader(environment).get_source(environment, waiting.pop())
        texts, drawn = _words_of_template(source), _drawn(source)
        words.update(texts)
        waiting += sorted(drawn - seen)
        seen |= drawn
    return frozenset(words)


@lru_cache(maxsize=_TEMPLATES)
def _words_of_template(source: str) -> frozenset[str]:
    """The words of a template's text outside of its holes."""
    texts = (text for _, kind, text in _SYNTAX.lex(source) if kind == "data")
    return frozenset(word for text in texts for word in _WORD.findall(text))


@lru_cache(maxsize=_TEMPLATES)
def _drawn(source: str) -> frozenset[str]:
    """The templates that a template's text draws on."""
    found = meta.find_referenced_templates(_SYNTAX.parse(source))
    return frozenset(name for name in found if name is not None)


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
