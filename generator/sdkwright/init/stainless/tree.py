"""A stainless.yml as a tree that knows what was read of it, so that nothing is dropped: what nobody read is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkwright.parse import index_in
from sdkwright.report import Pointer
from sdkwright.text import Json

Way: TypeAlias = tuple[str, ...]
"""The keys from the root to a node; what stands in a list is counted from 0."""


@dataclass(slots=True)
class Tree:
    """The value of a file; `taken` are the nodes that were read, with all that is below them."""

    document: str
    value: Json
    taken: set[Way] = field(default_factory=set)
    told: dict[Way, str] = field(default_factory=dict)

    def look(self, *way: str) -> Json:
        """What stands somewhere; it is not read by that."""
        found = self.value
        for key in way:
            if isinstance(found, dict):
                found = found.get(key)
            elif isinstance(found, list) and (index := index_in(key, len(found))) is not None:
                found = found[index]
            else:
                return None
        return found

    def take(self, *way: str) -> Json:
        """What stands somewhere, which is read now."""
        self.taken.add(way)
        return self.look(*way)

    def text(self, *way: str) -> str | None:
        """A text that stands somewhere, which is read now; something else is left for the list of what nobody reads."""
        found = self.look(*way)
        if isinstance(found, str) and found.strip():
            return str(self.take(*way)).strip()
        if found is None or found == "":
            self.taken.add(way)
        return None

    def keys(self, *way: str) -> list[str]:
        """The keys of a mapping, or the places in a list."""
        found = self.look(*way)
        if isinstance(found, dict):
            return list(found)
        return [str(index) for index in range(len(found))] if isinstance(found, list) else []

    def leave(self, why: str, *way: str) -> None:
        """Says why something has no counterpart."""
        self.taken.add(way)
        self.told.setdefault(way, why)

    def at(self, way: Way) -> Pointer:
        """Where a node is."""
        return Pointer(self.document, way)

    def left_over(self) -> Iterator[Way]:
        """The nodes that nobody read, each without those inside it."""
        yield from self._unread(self.value, ())

    def _unread(self, value: Json, way: Way) -> Iterator[Way]:
        if way in self.taken:
            return
        inner = self.keys(*way)
        below = [each for each in self.taken if each[: len(way)] == way]
        if not below and way:
            if value is not None and value != {} and value != []:
                yield way
            return
        for key in inner:
            yield from self._unread(self.look(*way, key), (*way, key))


def spelled(way: Way) -> str:
    """A way as people write it: `resources.pets.methods.list`."""
    return re.sub(r"\.(\d+)(?=\.|$)", r"[\1]", ".".join(way))
