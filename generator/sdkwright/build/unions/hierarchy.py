"""Which schemas inherit from which: a base that has a `discriminator`, and the schemas that name it in their `allOf`.

```
Pet                   discriminator: {propertyName: kind, mapping: {tabby: Cat}}
├─ Cat                allOf: [Pet, ...]       kind: tabby   the mapping says it
└─ Dog                allOf: [Pet, ...]       kind: Dog     nothing says it, so the schema's name does
   └─ Puppy           allOf: [Dog, ...]       kind: Puppy   however many levels below
```
Where a child tells its own children apart by another property, its value is theirs as well: `kind: shark` and
`shark_type: goblin`.
OpenAPI 3.0.3, 4.7.25 and 3.1.1, 4.8.25; Swagger 2.0 has the property's name in place of the object, and no mapping.
An `allOf` of anything else only puts a schema together, and makes no child of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdkwright.build.reading import field_of
from sdkwright.build.schemas.names import SchemaNames
from sdkwright.build.unions.declared_values import Clash, declared_values
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

_UNIONS = ("oneOf", "anyOf")


@dataclass(frozen=True, slots=True)
class Base:
    """A schema with children: the property that tells them apart, and the child of each value.

    `implied` are the values that the description does not spell out: the names of schemas. `strangers` are those whose
    schemas do not inherit from it. `also` are the names of schemas that have a value of their own (OpenAPI 3.0.3,
    4.7.24): no request has one of these, and a response may. `clashes` are values that two schemas give themselves.
    """

    at: Pointer
    property: str
    children: Mapping[str, Pointer]
    implied: frozenset[str]
    strangers: tuple[str, ...]
    also: Mapping[str, Pointer]
    clashes: tuple[Clash, ...]

    def tell(self, report: Report) -> None:
        """What somebody should know of its children."""
        for key in self.strangers:
            message = f"this does not inherit from the schema: what has the value `{key}` stays one of it"
            report.note("discriminator-mapping", message, self.at / "mapping" / key)
        for clash in self.clashes:
            clash.tell(report)


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """All bases by their places; `classes` are these and their children, whose places stay places of their own.

    `closed` are schemas whose branches all lead back to them by `allOf`: a base that lists its children itself.
    """

    bases: Mapping[Pointer, Base]
    classes: frozenset[Pointer]
    closed: frozenset[Pointer]
    leading_back: frozenset[Pointer]
    """The branches of unions that are put together from the schema that holds the union."""
    properties: frozenset[str]
    """The properties that tell children apart."""


def read_hierarchy(graph: Graph) -> Hierarchy:
    """Everything that a description says of inheritance; near linear in the number of its references."""
    return _Reader(graph).hierarchy()


class _Reader:
    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._given = SchemaNames(graph)
        self._above: dict[Pointer, frozenset[str]] = {}
        self._heirs = heirs(graph)

    def hierarchy(self) -> Hierarchy:
        tags = {at: found for at in self._heirs if (found := self._discriminator(at)) is not None}
        below = {at: self._below(at) for at in tags if not self._inherits(at, tags)}
        bases = {at: base for at, heirs in below.items() if (base := self._base(at, tags, heirs)).children}
        classes = frozenset({*bases, *(child for at in bases for child in below[at])})
        back = frozenset(member for at in self._heirs for member in self._leading_back(at))
        closed = frozenset(at for at in bases if back.issuperset(members := tuple(self._members(at))) and members)
        return Hierarchy(bases, classes, closed, back, frozenset(base.property for base in bases.values()))

    def _discriminator(self, at: Pointer) -> Pointer | None:
        """The discriminator of a schema itself, or of the part that it adds to its `allOf`."""
        parts = [at, *(part for part in self._branches(at, "allOf") if part not in self._graph.targets)]
        return next((part / "discriminator" for part in parts if self._property(part) is not None), None)

    def _property(self, at: Pointer) -> str | None:
        found = field_of(self._graph, at, "discriminator")
        name = found.get("propertyName") if isinstance(found, dict) else None
        return name if isinstance(name, str) else None

    def _tag(self, discriminator: Pointer) -> str:
        """The property of a discriminator that is known to name one, which may be any text."""
        found = self._property(discriminator.parent)
        assert found is not None, "what names no property is no discriminator"
        return found

    def _inherits(self, at: Pointer, tags: Mapping[Pointer, Pointer]) -> bool:
        """Whether a base only says more of the children of a base above it, by the same property."""
        return self._tag(tags[at]) in self._told_above(at, tags)

    def _told_above(self, at: Pointer, tags: Mapping[Pointer, Pointer]) -> frozenset[str]:
        """The properties that tell kinds apart in the schemas that one is put together from."""
        if at not in self._above:
            self._above[at] = frozenset()  # what is a part of itself adds nothing to itself
            found: set[str] = set()
            for part in self._branches(at, "allOf"):
                end = self._graph.follow(part)
                found |= self._told_above(end, tags)
                found |= {self._tag(tags[end])} if end in tags else set()
            self._above[at] = frozenset(found)
        return self._above[at]

    def _below(self, at: Pointer) -> tuple[Pointer, ...]:
        """The schemas with a name that inherit from one, through any number of levels."""
        found: dict[Pointer, None] = {}
        waiting = [at]
        while waiting:
            for heir in self._heirs.get(waiting.pop(), ()):
                if heir != at and heir not in found and self._given(heir) is not None:
                    found[heir] = None
                    waiting.append(heir)
        return tuple(found)

    def _base(self, at: Pointer, tags: Mapping[Pointer, Pointer], heirs: tuple[Pointer, ...]) -> Base:
        name = self._tag(tags[at])
        among = frozenset(heirs)
        sayers = (tags[each] for each in (at, *heirs) if each in tags and self._tag(tags[each]) == name)
        mapped = {key: end for said in sayers for key, end in self._mapped(said) if end in among}
        strangers = tuple(key for key, end in self._mapped(tags[at]) if end not in among and end != at)
        valued, clashes = declared_values(self._graph, heirs, mapped)
        said = {**valued, **mapped}
        known = dict.fromkeys(said.values())  # in their order
        own = (each for each in known if each in tags and self._tag(tags[each]) != name)
        settled = {heir for each in own for heir in self._below(each)}
        bare = dict(self._named(heir for heir in heirs if heir not in known and heir not in settled))
        whole = {**bare, **said}
        also = {text: heir for text, heir in self._named(known) if text not in whole}
        return Base(tags[at], name, whole, frozenset(bare.keys() - said.keys()), strangers, also, clashes)

    def _named(self, schemas: Iterable[Pointer]) -> Iterator[tuple[str, Pointer]]:
        return ((given.text, each) for each in schemas if (given := self._given(each)) is not None)

    def _mapped(self, at: Pointer) -> Iterable[tuple[str, Pointer]]:
        entries = field_of(self._graph, at, "mapping")
        for key in entries if isinstance(entries, dict) else ():
            end = self._graph.named(at / "mapping" / key)
            if end is not None:
                yield key, end

    def _leading_back(self, at: Pointer) -> Iterator[Pointer]:
        members = tuple(self._members(at))
        below = frozenset(self._below(at) if members else ())
        yield from (member for member in members if self._graph.follow(member) in below)

    def _members(self, at: Pointer) -> Iterator[Pointer]:
        return (member for key in _UNIONS for member in self._branches(at, key))

    def _branches(self, at: Pointer, key: str) -> tuple[Pointer, ...]:
        listed = field_of(self._graph, at, key)
        return tuple(at / key / index for index in range(len(listed))) if isinstance(listed, list) else ()


def heirs(graph: Graph) -> dict[Pointer, dict[Pointer, None]]:
    """The schemas that name one in their `allOf`, in their order, for each that is named so."""
    found: dict[Pointer, dict[Pointer, None]] = {}
    for at in graph.targets:
        owner = owner_of(at)
        if owner is not None and (end := graph.follow(at)) != owner:
            found.setdefault(end, {})[owner] = None
    return found


def owner_of(at: Pointer) -> Pointer | None:
    """The schema whose `allOf` holds a reference, directly or in a branch of a branch."""
    owner = at
    while len(owner.tokens) > 1 and owner.tokens[-2] == "allOf" and owner.tokens[-1].isdecimal():
        owner = owner.parent.parent
    return owner if owner != at else None
