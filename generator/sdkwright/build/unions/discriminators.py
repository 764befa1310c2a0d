"""What a `discriminator` says of the branches beside it: which value means which of them.

```
Pet       oneOf: [Cat, Dog, Bird], discriminator: {propertyName: kind, mapping: {tabby: Cat}}
├─ Cat    tabby    the mapping says it, and `Cat` is one, too: a mapping adds values to the names of the schemas
├─ Dog    Dog      nothing says it, so the schema's name does; or its own `x-discriminator-value`
└─ Bird   Bird
```
OpenAPI 3.0.3, 4.7.25 and 3.1.1, 4.8.25. What is sent has the value of the mapping; the name beside it is only read.
A branch that is the `defaultMapping` (3.2, 4.25) is what has no value, or any other: without an entry in the mapping it
has no value of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.build.reading import field_of
from sdkwright.build.schemas.merge import branches, stands_for
from sdkwright.build.schemas.names import SchemaNames
from sdkwright.build.unions.declared_values import declared_values
from sdkwright.model import Discriminator, SchemaId, Use
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

_HOMES = frozenset({"schemas", "definitions", "$defs"})
"""The keys below which schemas have names."""
_UNIONS = ("oneOf", "anyOf")


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch of a union: what it stands for, from the branch itself to where its references end, and its schema."""

    places: tuple[Pointer, ...]
    schema: SchemaId

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the schema, first that by which the union refers to it; nothing for one that has none."""
        named = (at.tokens for at in self.places if len(at.tokens) > 1 and at.tokens[-2] in _HOMES)
        return tuple(dict.fromkeys(name for *_, name in named))


class Discriminators:
    """Reads discriminators."""

    def __init__(self, graph: Graph, report: Report) -> None:
        self._graph = graph
        self._report = report
        self._given = SchemaNames(graph)

    def read(self, at: Pointer, members: Mapping[Pointer, Use], use: Callable[[Pointer], Use]) -> Discriminator | None:
        """The discriminator at a place, for these branches; `use` gives the schema of a branch of a branch."""
        value = self._graph.value(at)
        if not isinstance(value, dict) or not isinstance(field := value.get("propertyName"), str):
            self._report.unsupported("a discriminator without a propertyName", at)
            return None
        found = [self._branch(place, one) for place, one in members.items()]
        meant = self._meant(at, found, use)
        meant = {**self._declared(found, meant), **meant}
        mapping = {key: branch.schema for key, branch in meant.items()}
        mapped = frozenset(meant.values())
        default = self._graph.named(at / "defaultMapping")
        unmapped = [one for one in found if one not in mapped and default not in one.places]
        names = {one.names[0]: one.schema for one in unmapped if one.names}
        known = {**names, **mapping}
        also = self._further_names(dict.fromkeys((*found, *meant.values())), mapped)
        further = {name: key for name, key in also.items() if name not in known}
        return Discriminator(field, known, at, frozenset(names.keys() - mapping.keys()), further)

    def _declared(self, members: Sequence[Branch], meant: Mapping[str, Branch]) -> Mapping[str, Branch]:
        """The branches by the values that they give themselves."""
        ends = {one.places[-1]: one for one in (*members, *meant.values())}
        mapped = {value: one.places[-1] for value, one in meant.items()}
        found, clashes = declared_values(self._graph, ends, mapped)
        for clash in clashes:
            clash.tell(self._report)
        return {value: ends[at] for value, at in found.items()}

    def _branch(self, at: Pointer, use: Use) -> Branch:
        return Branch(tuple(self._stood_for(at)), use.schema)

    def _stood_for(self, at: Pointer) -> Iterator[Pointer]:
        """A place, and each that it merely stands for."""
        seen: set[Pointer] = set()
        place: Pointer | None = at
        while place is not None and place not in seen:
            seen.add(place)
            yield place
            place = stands_for(self._graph, place) or self._graph.targets.get(place)

    def _meant(
        self, at: Pointer, members: Sequence[Branch], use: Callable[[Pointer], Use]
    ) -> Mapping[str, Branch]:
        """The branches that the entries of a mapping mean, also those of branches."""
        ends = {place: one for one in reversed(members) for place in one.places}
        inner: Mapping[Pointer, Pointer] | None = None
        found: dict[str, Branch] = {}
        entries = field_of(self._graph, at, "mapping")
        for key in entries if isinstance(entries, dict) else ():
            end = self._graph.named(at / "mapping" / key)
            if end is not None and end not in ends:
                inner = self._inner(members) if inner is None else inner
                ends |= {end: self._branch(inner[end], use(inner[end]))} if end in inner else {}
            if end is not None and end in ends:
                found[key] = ends[end]
            elif end is not None:
                message = f"this is no branch of the union: what has the value `{key}` stays as it came"
                self._report.note("discriminator-mapping", message, at / "mapping" / key)
        return found

    def _inner(self, members: Sequence[Branch]) -> Mapping[Pointer, Pointer]:
        """The branches of branches, however deep, by each place that they stand for."""
        found: dict[Pointer, Pointer] = {}
        waiting = [place for one in members for place in one.places]
        for place in waiting:
            for branch in (branch for key in _UNIONS for branch in branches(self._graph, place, key)):
                new = [each for each in self._stood_for(branch) if each not in found]
                found |= dict.fromkeys(new, branch)
                waiting += new
        return found

    def _further_names(self, branches: Iterable[Branch], mapped: frozenset[Branch]) -> Mapping[str, SchemaId]:
        """The names of branches beside the first value of each; a file that is a whole schema has a name, too."""
        found: dict[str, set[SchemaId]] = {}
        for branch in branches:
            names = branch.names if branch in mapped else branch.names[1:]
            if branch in mapped and not names and (given := self._given(branch.places[-1])) is not None:
                names = (given.text,)
            for name in names:
                found.setdefault(name, set()).add(branch.schema)
        return {name: keys.pop() for name, keys in found.items() if len(keys) == 1}  # files may call two alike
