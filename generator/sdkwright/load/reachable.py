"""A part of `load` that `resolve` uses: which references what is made needs, those that the root document leads to.

A file of which a description takes one schema has operations of its own, and these lead to further files.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from sdkwright.report import Pointer

_Places = Mapping[str, list[tuple[str, ...]]]


def reachable(root: Pointer, holders: Iterable[Pointer], targets: Mapping[Pointer, Pointer]) -> frozenset[Pointer]:
    """The places of references that stand in the root document, or in what a reference that is reached leads to."""
    places = _by_document(holders)
    found: set[Pointer] = set()
    waiting, seen = [root], {root}
    while waiting:
        for holder in _below(waiting.pop(), places):
            found.add(holder)
            target = targets.get(holder)
            if target is not None and target not in seen:
                seen.add(target)
                waiting.append(target)
    return frozenset(found)


def _by_document(holders: Iterable[Pointer]) -> _Places:
    places: dict[str, list[tuple[str, ...]]] = {}
    for holder in holders:
        places.setdefault(holder.document, []).append(holder.tokens)
    return {document: sorted(tokens) for document, tokens in places.items()}


def _below(at: Pointer, places: _Places) -> Iterator[Pointer]:
    """The references at a place and below it, which lie side by side in their order."""
    listed = places.get(at.document, [])
    for number in range(bisect_left(listed, at.tokens), len(listed)):
        if listed[number][: len(at.tokens)] != at.tokens:
            break
        yield Pointer(at.document, listed[number])
