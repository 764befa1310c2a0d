"""The arms of `oneOf` and `anyOf` -> a union: which of them can hold a value, and what tells them apart.

`schemas` hands over a shape and the way to use a place; this module never looks into the arena.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sdkwright.build.shape import Shape, read_doc
from sdkwright.model import Derived, Discriminator, Name, SchemaId, Union, Use
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph


@dataclass(frozen=True, slots=True)
class Arms:
    """The branches of a shape that can hold a value other than null, and whether another one is null."""

    places: tuple[Pointer, ...]
    nullable: bool


class Unions:
    """Makes unions; `use` is how a place becomes a schema of the arena."""

    def __init__(self, graph: Graph, use: Callable[[Pointer, Name], Use], report: Report) -> None:
        self._graph = graph
        self._use = use
        self._report = report

    def arms(self, shape: Shape) -> Arms:
        """The branches that a value can take."""
        kept = tuple(arm for arm in shape.arms if not self._is_null(arm))
        return Arms(kept, len(kept) < len(shape.arms))

    def union(self, shape: Shape, arms: tuple[Pointer, ...], name: Name) -> Union:
        """A union of these branches, at the place of the shape."""
        kinds = [self._kind(arm) for arm in arms]
        roles = [kind if kinds.count(kind) == 1 else str(i + 1) for i, kind in enumerate(kinds)]
        uses = tuple(self._use(arm, Derived(shape.at, role)) for arm, role in zip(arms, roles, strict=True))
        if shape.discriminator is not None:
            self._report.unsupported("a discriminator: the branches are told apart by their shape", shape.discriminator)
        return Union(shape.at, name, tuple(dict.fromkeys(uses)), self._discriminator(shape, arms, uses), shape.doc)

    def _is_null(self, at: Pointer) -> bool:
        value = self._graph.value(self._graph.follow(at))
        return isinstance(value, dict) and (value.get("type") == "null" or value.get("enum") == [None])

    def _kind(self, arm: Pointer) -> str:
        """What tells a branch from the others: its title, or its type."""
        value = self._graph.value(arm)
        return read_doc(value).title.raw or (str(value.get("type")) if isinstance(value, dict) else "")

    def _discriminator(self, shape: Shape, arms: tuple[Pointer, ...], uses: tuple[Use, ...]) -> Discriminator | None:
        value = self._graph.value(shape.discriminator) if shape.discriminator else None
        if not isinstance(value, dict) or not isinstance(field := value.get("propertyName"), str):
            return None
        by_name = self._by_name(arms, uses)
        given = value.get("mapping")
        given = given if isinstance(given, dict) else {}
        named = {key: str(target).rpartition("/")[2] for key, target in given.items()}
        mapping = {key: by_name[target] for key, target in named.items() if target in by_name}
        return Discriminator(field, mapping | {k: v for k, v in by_name.items() if k not in named.values()})

    def _by_name(self, arms: tuple[Pointer, ...], uses: tuple[Use, ...]) -> dict[str, SchemaId]:
        """The arms by the last word of the place where each is declared."""
        pairs = zip(arms, uses, strict=True)
        return {end.tokens[-1]: use.schema for arm, use in pairs if (end := self._graph.follow(arm)).tokens}
