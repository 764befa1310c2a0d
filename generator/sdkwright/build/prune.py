"""What goes with the operations that are not wanted: the components that nothing else reaches."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from sdkwright.build.reading import places
from sdkwright.build.schemas.names import SchemaNames
from sdkwright.build.unions.hierarchy import heirs, owner_of
from sdkwright.report import Pointer
from sdkwright.resolve import Graph


def orphans(graph: Graph, *, removed: Iterable[Pointer], kept: Iterable[Pointer]) -> frozenset[Pointer]:
    """The component schemas that only what is removed reaches; one that nobody reaches stays, as it always does.

    Whoever reads a base of a hierarchy may get any of its children, so they stay or go with it. A base that is kept
    only because one of its children inherits from it is read by nobody, and the other children are not kept with it.
    """
    components = places(graph, graph.follow(graph.root / "components"), "schemas").values()
    references = _References(graph)
    lost = references.reached_from(references.held_by(removed))
    candidates = {at for at in components if _meets(graph, at, lost)}
    others = (at for at in components if at not in candidates)
    saved = references.reached_from(references.held_by((*kept, *others)))
    return frozenset(at for at in candidates if not _meets(graph, at, saved))


def _meets(graph: Graph, component: Pointer, reached: frozenset[Pointer]) -> bool:
    return component in reached or graph.follow(component) in reached


class _References:
    """The references of a description, found by the place around them."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._sorted = {name: sorted(tokens) for name, tokens in _by_document(graph.targets).items()}

    def reached_from(self, starts: Iterable[Pointer]) -> frozenset[Pointer]:
        """Every place that a chain of references reaches, with what stands around it in components."""
        waiting = list(starts)
        seen: set[Pointer] = set()
        while waiting:
            at = waiting.pop()
            if at not in seen:
                seen.add(at)
                waiting += self._below(at)
        return frozenset(seen)

    def held_by(self, starts: Iterable[Pointer]) -> frozenset[Pointer]:
        """The places with the schemas of which a value may be met; what is only a part of one, by `allOf`, is none."""
        waiting = [(at, True) for at in starts]
        seen: set[tuple[Pointer, bool]] = set()
        below, given = heirs(self._graph), SchemaNames(self._graph)
        while waiting:
            at, is_value = each = waiting.pop()
            if each in seen:
                continue
            seen.add(each)
            waiting += [(heir, True) for heir in below.get(at, ())] if is_value else []
            for reference in self._inside(at):
                end = self._graph.follow(reference)
                owner = owner_of(reference)  # one without a name only says more of what it holds
                waiting.append((end, owner is None or given(owner) is None))
                if len(end.tokens) > 3:
                    waiting.append((Pointer(end.document, end.tokens[:3]), False))
        return frozenset(at for at, is_value in seen if is_value)

    def _inside(self, at: Pointer) -> list[Pointer]:
        """The references inside of a place."""
        found = []
        references = self._sorted.get(at.document, [])
        for index in range(bisect_left(references, at.tokens), len(references)):
            tokens = references[index]
            if tokens[: len(at.tokens)] != at.tokens:
                break
            found.append(Pointer(at.document, tokens))
        return found

    def _below(self, at: Pointer) -> list[Pointer]:
        """Where the references inside a place lead; what is inside a component counts as the whole of it."""
        found = []
        for reference in self._inside(at):
            target = self._graph.targets[reference]
            found += [target, Pointer(target.document, target.tokens[:3])] if len(target.tokens) > 3 else [target]
        return found


def _by_document(targets: Mapping[Pointer, Pointer]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for at in targets:
        found.setdefault(at.document, []).append(at.tokens)
    return found
