"""Part of `render`: what a generated file may be made of; `format` proves that it is made of nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache

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
        said, drawn = _said(source), _drawn(source)
        words.update(said)
        waiting += sorted(drawn - seen)
        seen |= drawn
    return frozenset(words)


@lru_cache(maxsize=_TEMPLATES)
def _said(source: str) -> frozenset[str]:
    """The words of a template's text outside of its holes."""
    said = (text for _, kind, text in _SYNTAX.lex(source) if kind == "data")
    return frozenset(word for text in said for word in _WORD.findall(text))


@lru_cache(maxsize=_TEMPLATES)
def _drawn(source: str) -> frozenset[str]:
    """The templates that a template's text draws on."""
    found = meta.find_referenced_templates(_SYNTAX.parse(source))
    return frozenset(name for name in found if name is not None)


def names_in(draft: Draft) -> frozenset[str]:
    """Every identifier that a draft holds as `Code`: the names that were settled for this SDK."""
    names: set[str] = set()
    seen: set[int] = set()
    for code in _codes((draft.common, draft.views), seen):
        parts = _SEPARATORS.split(code)
        if all(part.isidentifier() or not part for part in parts):
            names.update(parts)
    return frozenset(names)


def calls_in(draft: Draft) -> frozenset[str]:
    """Every dotted name that a draft holds as `Code`: how a user writes the methods, after the client."""
    found = (code for code in _codes((draft.common, draft.views), set()) if "." in code and "/" not in code)
    return frozenset(code for code in found if all(part.isidentifier() for part in code.split(".")))


def _codes(value: object, seen: set[int]) -> Iterator[Code]:
    """The `Code` in a view and in all that it holds; a view that stands in several places is read once."""
    if isinstance(value, Code):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _codes(item, seen)
    elif isinstance(value, tuple):
        for item in value:
            yield from _codes(item, seen)
    elif is_dataclass(value) and id(value) not in seen:
        seen.add(id(value))
        for each in fields(value):
            yield from _codes(getattr(value, each.name), seen)


def _loader(environment: Environment) -> BaseLoader:
    assert environment.loader is not None, "an environment of ours has a loader"
    return environment.loader
