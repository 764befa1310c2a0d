"""The members of `oneOf` and `anyOf` -> a union, with what the description says about telling its members apart.

`schemas.arena` hands over a shape and the way to use a place; this module never looks into the arena. What decides is
worked out in `choices`, when the whole arena is there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sdkwright.build.facts.extensions import text_of
from sdkwright.build.schemas.shape import Shape
from sdkwright.build.unions.discriminators import Discriminators
from sdkwright.model import Derived, Discriminator, Name, Union, Use
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph


@dataclass(frozen=True, slots=True)
class UnionBranches:
    """The branches of a shape that can hold a value other than null, and whether another one is null."""

    places: tuple[Pointer, ...]
    nullable: bool


class Unions:
    """Makes unions."""

    def __init__(self, graph: Graph, report: Report) -> None:
        self._graph = graph
        self._discriminators = Discriminators(graph, report)

    def members(self, shape: Shape) -> UnionBranches:
        """The branches that a value can take."""
        kept = tuple(member for member in shape.members if not self._is_null(member))
        return UnionBranches(kept, len(kept) < len(shape.members))

    def union(self, shape: Shape, name: Name, use: Callable[[Pointer, Name], Use]) -> Union:
        """A union of the branches, at the place of the shape; `use` is how a branch becomes a schema of the arena."""
        members = self.members(shape).places
        names = self._names(shape, members, name)
        uses = tuple(use(member, called) for member, called in zip(members, names, strict=True))
        found = self._discriminator(shape, dict(zip(members, uses, strict=True)), use)
        any_of = all(member.parent.last == "anyOf" for member in members)
        return Union(shape.at, name, tuple(dict.fromkeys(uses)), found, may_be_several=any_of, doc=shape.doc)

    def _discriminator(
        self, shape: Shape, members: Mapping[Pointer, Use], use: Callable[[Pointer, Name], Use]
    ) -> Discriminator | None:
        at = shape.discriminator
        if at is None:
            return None
        name = Derived(shape.at, "kind")  # which a branch of a branch does not need: it has one there
        return self._discriminators.read(at, members, lambda place: use(place, name))

    def _is_null(self, at: Pointer) -> bool:
        value = self._graph.value(self._graph.follow(at))
        return isinstance(value, dict) and (value.get("type") == "null" or value.get("enum") == [None])

    def _names(self, shape: Shape, members: tuple[Pointer, ...], name: Name) -> list[Name]:
        """What members are called that have no name of their own.

        One that alone becomes a class is called as the union would be: `Color | str` is better than `ColorType1 | str`.
        """
        kinds = [self._kind(member) for member in members]
        often = Counter(kinds)
        roles = [kind if often[kind] == 1 else str(i + 1) for i, kind in enumerate(kinds)]
        classes = [member for member in members if self._is_class(member)]
        alone = classes[0] if len(classes) == 1 and isinstance(name, Derived) and not self._refers(members) else None
        if alone is not None and self._title(alone):
            alone = None
        pairs = zip(members, roles, strict=True)
        return [name if member == alone else Derived(shape.at, role) for member, role in pairs]

    def _refers(self, members: tuple[Pointer, ...]) -> bool:
        return any(member in self._graph.targets for member in members)

    def _is_class(self, member: Pointer) -> bool:
        value = self._graph.value(member)
        return isinstance(value, dict) and ("properties" in value or "enum" in value)

    def _kind(self, member: Pointer) -> str:
        """What tells a branch from the others: its title, or its type."""
        if member in self._graph.targets:
            return self._graph.follow(member).last
        value = self._graph.value(member)
        return self._title(member) or (str(value.get("type")) if isinstance(value, dict) else "")

    def _title(self, at: Pointer) -> str:
        value = self._graph.value(at)
        return text_of(value, "title").raw if isinstance(value, dict) else ""
