"""What an object must have beside its required properties: one of several sets (`anyOf` or `oneOf` of `required`)."""

from __future__ import annotations

from collections.abc import Set

from sdkwright.build.schemas.merge import branches
from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

Needs = tuple[tuple[str, ...], ...]
_BESIDE = frozenset({"required", "title", "description", "type", "$comment"})


def required_sets(graph: Graph, at: Pointer, declared: Set[str]) -> Needs:
    """The sets of properties of which one is required; none where the description asks for no such thing."""
    for place in (at, *branches(graph, at, "allOf")):
        for key in ("anyOf", "oneOf"):
            sets = tuple(_set(graph.find(branch)) for branch in branches(graph, place, key))
            if len(sets) > 1 and all(names and set(names) <= declared for names in sets):
                return sets
    return ()


def with_required_sets(said: Text, needs: Needs) -> Text:
    """A description with what is needed as its last sentence."""
    if not needs:
        return said
    sets = ", ".join(" and ".join(f"`{name}`" for name in names) for names in needs)
    return Text("\n\n".join(filter(None, (said.raw.rstrip(), f"One of these is required: {sets}."))))


def _set(branch: Json) -> tuple[str, ...]:
    """What a branch requires that does nothing else."""
    if not isinstance(branch, dict) or not branch.keys() <= _BESIDE:
        return ()
    listed = branch.get("required")
    return tuple(name for name in listed if isinstance(name, str)) if isinstance(listed, list) else ()
