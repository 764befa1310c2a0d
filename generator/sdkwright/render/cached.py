"""Part of `render`: texts that earlier runs of the user rendered of the same views, by the same templates.

A template of ours prints what it is given, and nothing else. So its text is known where its source, the sources that it
draws on, our own code and the values of all names in it are what they were. These values are written out as bytes and
hashed (`Views`): what stands in a view and is no plain data has no hash, and its text is rendered each time. Where one
is rendered, it sees the names that were hashed and no others, so that nothing can have been forgotten.

Texts are kept all together, since thousands of files are slow to open: most in one entry, and what was rendered since
in another one, until that is an eighth as large.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from functools import cache as once
from importlib.metadata import version

from jinja2 import Environment

from sdkwright.cache import Cache, Key, code_of, key_of
from sdkwright.quote import FILTERS
from sdkwright.render.algebra import ALGEBRA
from sdkwright.render.allowed import FILTERS as ALLOWED
from sdkwright.render.digests import Digests, Part
from sdkwright.render.grammar import drawn_on

_MOST = 24 * 1024 * 1024
"""Characters of all texts, beyond which none are kept: reading them would take longer than rendering."""
_SHARE = 8
_KNOWN = frozenset({"attribute", *ALGEBRA, *FILTERS, *ALLOWED, "laid_out", "span"})
"""The filters of templates, and what `map` takes in place of one, but for those that make names: a grammar has to know
these, so what uses them is rendered each time, as is what computes the name of a filter."""


class RenderCache:
    """The texts of one pack; `paths` of what it makes tell it from other SDKs."""

    def __init__(self, cache: Cache, paths: Iterable[str]) -> None:
        self._cache = cache
        self._places = [key_of(kind, *paths) for kind in ("rendered", "rendered-since")]
        self._known = [self._read(place) for place in self._places]
        self._used: dict[str, str] = {}
        self._fresh: dict[str, str] = {}
        self._sources: dict[str, _Sources | None] = {}
        self._digests = Digests()
        self._parts: dict[tuple[int, tuple[str, ...]], tuple[object, Part]] = {}

    def seen(
        self, template: str, environment: Environment, context: Mapping[str, object]
    ) -> tuple[str, Mapping[str, object]] | None:
        """The key of a text, and what its template sees of the context; None where that has no hash."""
        if template not in self._sources:
            self._sources[template] = _sources(template, environment)
        sources = self._sources[template]
        if sources is None:
            return None
        seen = {name: self._part(context[name], asked) for name, asked in sources.asked.items() if name in context}
        hashes: list[str] = []
        for value in seen.values():
            found = self._digests.of(value)
            if found is None:
                return None
            hashes.append(found)
        return key_of("text", sources.hash, *seen, *hashes).hash, seen

    def _part(self, value: object, asked: tuple[str, ...] | None) -> object:
        """A value with no more than the attributes that are asked of it."""
        if asked is None:
            return value
        key = (id(value), asked)
        if key not in self._parts:
            self._parts[key] = value, Part(value, asked)
        return self._parts[key][1]

    def get(self, key: str) -> str | None:
        """The text with a key."""
        found = next((texts[key] for texts in self._known if key in texts), None)
        if found is not None:
            self._used[key] = found
        return found

    def put(self, key: str, text: str) -> None:
        """Keeps a text."""
        self._fresh[key] = text

    def close(self) -> None:
        """Writes down what was rendered anew."""
        most, since = self._known
        if not self._fresh:
            return
        fresh = {**{key: text for key, text in self._used.items() if key in since}, **self._fresh}
        if _size(fresh) * _SHARE <= _size(most):
            self._write(self._places[1], fresh)
        elif _size(whole := {**self._used, **self._fresh}) <= _MOST:
            self._write(self._places[0], whole)
            self._write(self._places[1], {})

    def _read(self, place: Key) -> Mapping[str, str]:
        try:
            found = json.loads(self._cache.get(place) or b"{}")
        except (ValueError, RecursionError):
            return {}
        found = found if isinstance(found, dict) else {}
        return {key: text for key, text in found.items() if isinstance(text, str)}

    def _write(self, place: Key, texts: Mapping[str, str]) -> None:
        self._cache.put(place, json.dumps(texts, ensure_ascii=False).encode("utf-8", "surrogatepass"))


class _Sources:
    """A template with all that it draws on: its hash, and what it may ask of the context.

    `asked` has the attributes that it asks of each name; None where it may ask for all of them.
    """

    def __init__(self, texts: Mapping[str, str], names: frozenset[str], how: str) -> None:
        self.hash = key_of("sources", how, *(part for pair in sorted(texts.items()) for part in pair)).hash
        attributes: dict[str, list[str]] = {}
        for each in sorted(names):
            name, _, attribute = each.partition(".")
            attributes.setdefault(name, []).append(attribute)
        self.asked = {name: None if "" in asked else tuple(asked) for name, asked in attributes.items()}


def _sources(template: str, environment: Environment) -> _Sources | None:
    """None where a template asks for another one whose name it computes, or makes names."""
    texts = drawn_on(template, environment)
    if texts is None or not all(source.filters <= _KNOWN for source in texts.values()):
        return None
    names = frozenset().union(*(source.names for source in texts.values()))
    how = f"{_renderer()} {template} {sorted(environment.filters)}"
    return _Sources({name: source.text for name, source in texts.items()}, names, how)


def _size(texts: Mapping[str, str]) -> int:
    return sum(map(len, texts.values()))


@once
def _renderer() -> str:
    """All that renders: our own code, and what it asks."""
    versions = [f"{name} {version(name)}" for name in ("jinja2", "markupsafe")]
    return "\n".join([code_of("sdkwright"), sys.version, *versions])
