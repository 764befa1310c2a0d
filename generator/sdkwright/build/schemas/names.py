"""The names that a description gives to its schemas: as components, as definitions, and as files."""

from __future__ import annotations

import posixpath
import re

from sdkwright.build.reading import places
from sdkwright.model import Given
from sdkwright.report import Pointer
from sdkwright.resolve import Graph

_MAPS = frozenset({"schemas", "definitions", "$defs"})
_SAYS_NOTHING = re.compile(r"(?i)_?index|schema|model|main|type|\W*")
_ENDINGS = re.compile(r"(?i)(\.(schema|model|type|dto))?(\.(ya?ml|json))?$")


class SchemaNames:
    """The name of each place that the description itself names.

    A component that stands for a file names what is in it: `Pet: {$ref: models/p.yaml}` makes it `Pet`, wherever else
    that file is referred to. Otherwise a schema is called what its `schemas`, `$defs` or file of names calls it
    (`schemas.yaml#/Pet`), and one that is a whole file what the file is called, or its folder where that says nothing.
    """

    def __init__(self, graph: Graph) -> None:
        self._root = graph.root
        self._components = _components(graph)

    def __call__(self, at: Pointer) -> Given | None:
        """The name of the schema at a place that a reference leads to; None where only its use can name it."""
        if at in self._components:
            return self._components[at]
        match at.tokens:
            case ():
                return _file_name(at.document)
            case (*_, holder, name) if holder in _MAPS:
                return Given(name)
            case (name,) if at.document != self._root.document:
                return Given(name)
            case _:
                return None


def _components(graph: Graph) -> dict[Pointer, Given]:
    """The places that components have or stand for: of several names the first, and a component's own before all."""
    declared = places(graph, graph.follow(graph.root / "components"), "schemas")
    own = {at: Given(name) for name, at in declared.items()}
    found: dict[Pointer, Given] = {}
    seen: set[Pointer] = set()
    for name, at in declared.items():
        place: Pointer | None = at
        while place is not None and place not in seen:
            seen.add(place)
            found[place] = Given(name)
            place = graph.targets.get(place)
    return found | own


def _file_name(document: str) -> Given | None:
    folder, file = posixpath.split(document)
    for word in (_ENDINGS.sub("", file), posixpath.basename(folder)):
        if not _SAYS_NOTHING.fullmatch(word):
            return Given(word)
    return None
