"""Shapes -> the arena of schemas: which kind a schema is, and what it is called when nobody named it.

A schema is built once for each place, when first used; a recursive one finds its own id already there. What several
places say together (`allOf`, a union beside properties) is built once for each set of places.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from sdkwright.build.facts.docs import first_doc
from sdkwright.build.paths.event_data import are_events, held_by
from sdkwright.build.reading import field_of
from sdkwright.build.schemas.decimals import decimals
from sdkwright.build.schemas.intersection import add_properties, intersect
from sdkwright.build.schemas.merge import Shapes, narrows, parts, says_nothing, stands_for
from sdkwright.build.schemas.names import SchemaNames
from sdkwright.build.schemas.properties import owner_of
from sdkwright.build.schemas.required_sets import required_sets, with_required_sets
from sdkwright.build.schemas.shape import Places, Shape, implied_types, only_null, without_members
from sdkwright.build.schemas.values import constants, of_values
from sdkwright.build.unions.hierarchy import read_hierarchy
from sdkwright.build.unions.inheritance import with_parent
from sdkwright.build.unions.members import Unions
from sdkwright.build.unions.only import union_only
from sdkwright.build.unions.siblings import adds, are_told_apart
from sdkwright.model import (
    Anything,
    Array,
    Children,
    Derived,
    Given,
    Kind,
    Map,
    Name,
    Object,
    Property,
    Scalar,
    Schema,
    SchemaId,
    Tag,
    Tuple,
    Union,
    Use,
)
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

ANYTHING = Use(SchemaId(0))
"""What the description does not say; it allows null like everything else."""


class Schemas:
    """The arena while it grows."""

    def __init__(self, graph: Graph, report: Report, without: frozenset[Pointer] = frozenset()) -> None:
        self._graph = graph
        self._without = without
        self._given = SchemaNames(graph)
        self._report = report
        self._arena: list[Schema | None] = [Anything(graph.root)]
        self._uses: dict[Pointer, Use] = {}
        self._intersections: dict[frozenset[Pointer], Use | None] = {}
        self._members: dict[tuple[Pointer, Pointer], Use] = {}
        self._unwrapping: set[Pointer] = set()
        self._unions = Unions(graph, report)
        self._hierarchy = read_hierarchy(graph)
        self._shapes = Shapes(graph, report, self._hierarchy)
        self._parents: dict[SchemaId, Places] = {}
        self._union_only = union_only(graph)

    def all(self) -> tuple[Schema, ...]:
        """Every schema that was used, in the order of its first use."""
        assert None not in self._arena, "a schema was reserved and never built"
        arena = [schema for schema in self._arena if schema is not None]
        for key, places in self._parents.items():
            if not isinstance(arena[key], Object):
                continue
            uses = [self._uses[place] for place in places if place in self._uses]
            arena[key] = with_parent(key, [use.schema for use in uses], arena)
        return tuple(arena)

    def use(self, at: Pointer, name: Name) -> Use:
        """The schema at a place, as it is used there; `name` is what it is called if it has no name of its own."""
        at, other = self._end(at)
        if at in self._unwrapping:
            return ANYTHING
        if at not in self._uses:
            self._uses[at] = self._build(self._with_siblings(self._read(at)), other or name, at)
        return self._uses[at]

    def _with_siblings(self, shape: Shape) -> Shape:
        """A shape with what stands beside the union that alone has it as a branch."""
        union = self._union_only.get(shape.at)
        if union is None or shape.at in self._hierarchy.classes:
            return shape
        base = without_members(self._read(union))
        return intersect(shape, base, self._report) if adds(self._graph, base, shape) else shape

    def _read(self, at: Pointer) -> Shape:
        return self._shapes.read(at)

    def string(self, at: Pointer) -> Use:
        """A plain string, for what a description uses and forgets to declare."""
        return Use(self._keep(Scalar(at, Kind.STRING)))

    # ------------------------------------------------------------------------------------- several places

    def _use_all(self, places: Places, name: Name, at: Pointer) -> Use:
        """What several places say together; it stands at `at`, which need not exist in the description."""
        tellers = self._telling_places(places)
        if len(tellers) == 1:
            return self.use(next(place for place in places if self._end(place)[0] == tellers[0]), name)
        key = frozenset(tellers)
        if key not in self._intersections:
            self._intersections[key] = None
            shape = Shape(at, parents=tuple(place for place in tellers if place in self._hierarchy.classes))
            for place in tellers:
                shape = intersect(shape, self._read(place), self._report)
            self._intersections[key] = self._build(shape, name, None, key)
        found = self._intersections[key]
        if found is None:
            self._report.error("allof-loop", "what two branches of allOf say of this reaches itself", tellers[0])
        return found or ANYTHING

    def _telling_places(self, places: Places) -> Places:
        """The places without those that say nothing, and without those that are a part of another one."""
        ends = tuple(dict.fromkeys(self._end(place)[0] for place in places))
        telling = tuple(end for end in ends if not says_nothing(self._graph, end)) or ends[:1]
        inner = {part for end in telling for part in self._inside(end)}
        return tuple(end for end in telling if end not in inner) or telling[:1]

    def _inside(self, at: Pointer) -> set[Pointer]:
        """Everything that a schema is put together from, itself apart."""
        found: set[Pointer] = set()
        waiting = list(parts(self._graph, at))
        while waiting:
            part = self._end(waiting.pop())[0]
            if part not in found and part != at:
                found.add(part)
                waiting += parts(self._graph, part)
        return found

    def _end(self, at: Pointer) -> tuple[Pointer, Name | None]:
        """The place that a place merely stands for, and the name that is given to it on the way."""
        seen, name = {at}, None
        while (target := self._stands_for(at)) is not None and target not in seen:
            seen.add(at := target)
            name = self._given(at) or name
        return at, name

    def _stands_for(self, at: Pointer) -> Pointer | None:
        """What a schema merely stands for; a child that adds nothing to its base is one of its own."""
        return None if at in self._hierarchy.classes else stands_for(self._graph, at)

    # ------------------------------------------------------------------------------------------- one shape

    def _build(self, shape: Shape, name: Name, at: Pointer | None, key: frozenset[Pointer] | None = None) -> Use:
        """The use of a new schema; its id is known under its place or places before anything inside it is built."""
        shape = decimals(self._graph, constants(self._graph, self._narrowed(shape)))
        members = self._unions.members(shape)
        nullable = shape.nullable or members.nullable
        if shape.members and not members.places:  # each branch is null
            shape = replace(shape, members=(), types=shape.types or ("null",))
        if len(members.places) == 1 and not shape.properties and shape.values is None:
            return self._only_member(shape, members.places[0], nullable, name)
        if len(members.places) == 1:
            shape = intersect(replace(shape, members=()), self._read(members.places[0]), self._report)
        if at not in self._hierarchy.classes and (parent := self._only_parent(shape)) is not None:
            return replace(self.use(parent, self._given(parent) or name), nullable=nullable)
        index = SchemaId(len(self._arena))
        self._arena.append(None)
        if at is not None:
            self._uses[at] = Use(index, nullable)
        if key is not None and not shape.properties:
            self._intersections[key] = Use(index, nullable)
        for place in shape.parents:
            self.use(place, self._given(place) or name)
        if shape.parents:
            self._parents[index] = shape.parents
        self._arena[index] = self._schema(shape, name)
        return Use(index, nullable)

    def _only_parent(self, shape: Shape) -> Pointer | None:
        """The parent of a shape that adds nothing to it, and says only how it is used."""
        if not shape.parents or shape.members:
            return None
        parent = self._read(shape.parents[0])
        same = shape.properties == parent.properties and {*shape.required} == {*parent.required}
        return shape.parents[0] if same and shape.extra == parent.extra else None

    def _only_member(self, shape: Shape, member: Pointer, nullable: bool, name: Name) -> Use:
        """A union of one branch is that branch; one of itself alone is nothing that anybody could read."""
        self._unwrapping.add(shape.at)
        only = self._union_member(member, name, replace(shape, members=()))
        self._unwrapping.discard(shape.at)
        if only == ANYTHING and self._end(member)[0] == shape.at:
            self._report.note("union-of-itself", "this schema is only said to be itself: taken as any value", shape.at)
        return replace(only, nullable=nullable or only.nullable)

    def _narrowed(self, shape: Shape) -> Shape:
        """The shape without branches that add nothing to its properties; what a part of them adds is optional."""
        if not shape.members or not shape.properties or are_events(self._graph, shape):
            return shape
        if are_told_apart(self._graph, shape.members):
            return shape
        telling = [member for member in shape.members if not narrows(self._graph, member, shape.properties)]
        if len(telling) == len(shape.members):
            return shape
        added = [self._read(member) for member in telling]
        nullable = self._unions.members(replace(shape, members=tuple(telling))).nullable
        for other in added:
            shape = add_properties(shape, other)
        return replace(shape, members=(), types=("object", "null") if nullable else shape.types)

    def _schema(self, shape: Shape, name: Name) -> Schema:
        found = of_values(self._graph, shape, name, self._report) if shape.values is not None else None
        if found is not None:
            return found
        if shape.members:
            return self._unions.union(shape, name, partial(self._union_member, base=without_members(shape)))
        types = tuple(t for t in shape.types or implied_types(shape) if t != "null")
        types = tuple(t for t in types if t != "integer") if "number" in types else types
        types = types or (("object",) if shape.at in self._hierarchy.classes else ())
        if len(types) > 1:
            return self._of_types(shape, types, name)
        return self._of_type(shape, types[0] if types else only_null(shape), name)

    def _union_member(self, at: Pointer, name: Name, base: Shape) -> Use:
        """A branch of a union, met with what is said beside it."""
        member = self._read(at)
        end = self._graph.follow(at)
        is_union_only = self._union_only.get(end) == base.at and end not in self._hierarchy.classes
        if is_union_only or not adds(self._graph, base, member):
            return self.use(at, name)
        if end != at and self._given(end) is not None:  # the same with more to it: a class below that of the branch
            member = replace(member, parents=(end, *member.parents))
        key = (at, base.at)
        if key not in self._members:
            self._members[key] = ANYTHING
            self._members[key] = self._build(intersect(replace(member, at=at), base, self._report), name, None)
        return self._members[key]

    def _of_types(self, shape: Shape, types: tuple[str, ...], name: Name) -> Schema:
        """A schema of several types: one member for each, all with the place of the whole."""
        uses = []
        for kind in types:
            member = self._of_type(replace(shape, types=(kind,)), kind, Derived(shape.at, kind))
            uses.append(Use(self._keep(member)))
        return Union(shape.at, name, tuple(uses), doc=shape.doc)

    def _of_type(self, shape: Shape, kind: str | None, name: Name) -> Schema:
        match kind:
            case None:
                return Anything(shape.at, shape.doc)
            case "object":
                return self._object(shape, name)
            case "array":
                return self._array(shape, name)
            case _:
                return Scalar(shape.at, Kind(kind), shape.format, shape.doc, shape.also_number)

    def _array(self, shape: Shape, name: Name) -> Schema:
        role = Derived(shape.at, "item")
        items = self._use_all(shape.items, role, shape.at / "items") if shape.items else None
        if not shape.prefix:
            return Array(shape.at, name, items or ANYTHING, shape.doc)
        prefix = tuple(
            self._use_all(places, Derived(shape.at, f"item {i}"), shape.at / "prefixItems" / i)
            for i, places in enumerate(shape.prefix)
        )
        return Tuple(shape.at, name, prefix, items, shape.doc)

    def _object(self, shape: Shape, name: Name) -> Schema:
        extra = self._extra(shape)
        is_open = extra is not None
        children = self._children(shape.at)
        if not shape.properties and not shape.parents and children is None:
            return Map(shape.at, name, extra or ANYTHING, shape.doc)
        if extra is None and not shape.closed:
            extra = ANYTHING
        needs = required_sets(self._graph, shape.at, shape.properties.keys())
        doc = replace(shape.doc, description=with_required_sets(shape.doc.description, needs))
        properties = tuple(self._properties(shape))
        return Object(shape.at, name, properties, extra, children=children, doc=doc, needs=needs, is_open=is_open)

    def _children(self, at: Pointer) -> Children | None:
        """The schemas that inherit from the one at a place, whoever refers to them."""
        base = self._hierarchy.bases.get(at)
        if base is None:
            return None
        base.tell(self._report)
        kept = {value: at for value, at in base.children.items() if at not in self._without}
        kinds: dict[Tag, Use] = {value: self.use(at, self._given(at) or Given(at.last)) for value, at in kept.items()}
        also = {name: self._uses[child] for name, child in base.also.items() if child in self._uses}
        return Children(base.property, kinds, base.at, base.implied, also)

    def _extra(self, shape: Shape) -> Use | None:
        """What properties hold that are not declared by name: one schema, or a union of several."""
        if any(says_nothing(self._graph, place) for places in shape.extra for place in places):
            return ANYTHING
        at, role = shape.at / "additionalProperties", Derived(shape.at, "value")
        uses = tuple(dict.fromkeys(self._use_all(places, role, at) for places in shape.extra))
        if len(uses) > 1:
            return Use(self._keep(Union(at, role, uses)))
        return uses[0] if uses else None

    def _properties(self, shape: Shape) -> Iterable[Property]:
        for key, places in shape.properties.items():
            if any(self._graph.value(place) is False for place in places):
                continue
            yield Property(
                name=key,
                use=self._property_use(shape, key, places),
                at=places[0],
                required=key in shape.required,
                read_only=self._says(places, "readOnly"),
                write_only=self._says(places, "writeOnly"),
                default=(doc := first_doc(self._graph, places)).default,
                doc=doc,
            )

    def _says(self, places: Places, key: str) -> bool:
        """Whether a property is only read, or only written, by any schema that it is put together from."""
        waiting, seen = list(places), set[Pointer]()
        while waiting:
            if (at := waiting.pop()) not in seen:
                seen.add(at)
                if field_of(self._graph, at, key) is True:
                    return True
                waiting += parts(self._graph, at)
        return False

    def _property_use(self, shape: Shape, key: str, tellers: Places) -> Use:
        places = held_by(self._graph, shape, key, tellers)
        if shape.at in self._hierarchy.classes and key in self._hierarchy.properties:
            places = tuple(sorted(places, key=lambda place: not place.is_within(shape.at)))  # its own value goes first
        if len(places) > 1:
            return self._use_all(places, Derived(shape.at, key), shape.at / "properties" / key)
        owner = shape.at if places[0].is_within(shape.at) else owner_of(places[0])
        return self.use(places[0], Derived(owner, key))

    def _keep(self, schema: Schema) -> SchemaId:
        self._arena.append(schema)
        return SchemaId(len(self._arena) - 1)
