"""Shapes -> the arena of schemas: which kind a schema is, and what it is called when nobody named it.

A schema is built once for each place, when first used; a recursive one finds its own id already there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeGuard

from sdkwright.build.given import GivenNames
from sdkwright.build.shape import Shape, read_doc, read_shape, stands_for
from sdkwright.build.unions import Unions
from sdkwright.model import (
    Anything,
    Array,
    Constant,
    Derived,
    Enumeration,
    Kind,
    Map,
    Member,
    Name,
    Object,
    Property,
    Scalar,
    Schema,
    SchemaId,
    Union,
    Use,
)
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

ANYTHING = Use(SchemaId(0))
"""What the description does not say; it allows null like everything else."""


class Schemas:
    """The arena while it grows."""

    def __init__(self, graph: Graph, report: Report) -> None:
        self._graph = graph
        self._given = GivenNames(graph)
        self._report = report
        self._arena: list[Schema | None] = [Anything(graph.root)]
        self._uses: dict[Pointer, Use] = {}
        self._unwrapping: set[Pointer] = set()
        self._unions = Unions(graph, self.use, report)

    def all(self) -> tuple[Schema, ...]:
        """Every schema that was used, in the order of its first use."""
        assert None not in self._arena, "a schema was reserved and never built"
        return tuple(schema for schema in self._arena if schema is not None)

    def use(self, at: Pointer, name: Name) -> Use:
        """The schema at a place, as it is used there; `name` is what it is called if it has no name of its own."""
        seen = {at}
        while (target := stands_for(self._graph, at)) is not None and target not in seen:
            seen.add(at := target)
            name = self._given(at) or name
        if at not in self._uses:
            self._add(at, name)
        return self._uses[at]

    def _add(self, at: Pointer, name: Name) -> None:
        shape = read_shape(self._graph, at, self._report)
        arms = self._unions.arms(shape)
        nullable = shape.nullable or arms.nullable
        if len(arms.places) == 1 and not shape.properties and at not in self._unwrapping:
            self._unwrapping.add(at)
            only = self.use(arms.places[0], name)
            self._uses[at] = replace(only, nullable=nullable or only.nullable)
            return
        index = SchemaId(len(self._arena))
        self._arena.append(None)
        self._uses[at] = Use(index, nullable)
        self._arena[index] = self._schema(shape, arms.places, name)

    def _schema(self, shape: Shape, arms: tuple[Pointer, ...], name: Name) -> Schema:
        values = tuple(v for v in shape.values or () if v is not None)
        types = tuple(t for t in shape.types or _implied_types(shape) if t != "null")
        if shape.values is not None:
            return self._of_values(shape, values, name)
        if arms and not shape.properties:
            return self._unions.union(shape, arms, name)
        if len(types) > 1:
            return self._of_types(shape, types, name)
        return self._of_type(shape, types[0] if types else _only_null(shape), name)

    def _of_values(self, shape: Shape, values: tuple[Json, ...], name: Name) -> Schema:
        if len(values) > 1 and (_all_strings(values) or _all_integers(values)):
            kind = Kind.STRING if _all_strings(values) else Kind.INTEGER
            return Enumeration(shape.at, name, kind, _members(self._graph.value(shape.at), values), shape.doc)
        scalars = tuple(v for v in values if isinstance(v, (str, int, float)))
        if len(scalars) < len(values):
            self._report.unsupported("an enum of objects or arrays", shape.at)
            return Anything(shape.at, shape.doc)
        return Constant(shape.at, scalars, shape.doc) if scalars else Scalar(shape.at, Kind.NULL, doc=shape.doc)

    def _of_types(self, shape: Shape, types: tuple[str, ...], name: Name) -> Schema:
        """A schema of several types: one arm for each, all with the place of the whole."""
        uses = []
        for kind in types:
            arm = self._of_type(replace(shape, types=(kind,)), kind, Derived(shape.at, kind))
            uses.append(Use(self._keep(arm)))
        return Union(shape.at, name, tuple(uses), doc=shape.doc)

    def _of_type(self, shape: Shape, kind: str | None, name: Name) -> Schema:
        match kind:
            case None:
                return Anything(shape.at, shape.doc)
            case "object":
                return self._object(shape, name)
            case "array":
                items = self.use(shape.items, Derived(shape.at, "item")) if shape.items else ANYTHING
                return Array(shape.at, name, items, shape.doc)
            case _:
                return Scalar(shape.at, Kind(kind), shape.format, shape.doc)

    def _object(self, shape: Shape, name: Name) -> Schema:
        extra = self.use(shape.extra, Derived(shape.at, "value")) if shape.extra else None
        if not shape.properties:
            return Map(shape.at, name, extra or ANYTHING, shape.doc)
        if extra is None and not shape.closed:
            extra = ANYTHING
        return Object(shape.at, name, tuple(self._properties(shape)), extra, shape.doc)

    def _properties(self, shape: Shape) -> Iterable[Property]:
        for key, at in shape.properties.items():
            value = self._graph.value(at)
            said = value if isinstance(value, dict) else {}
            yield Property(
                name=key,
                use=self.use(at, Derived(_owner(at), key)),
                at=at,
                required=key in shape.required,
                read_only=said.get("readOnly") is True,
                write_only=said.get("writeOnly") is True,
                default=said.get("default"),
                doc=read_doc(value),
            )

    def string(self, at: Pointer) -> Use:
        """A plain string, for what a description uses and forgets to declare."""
        return Use(self._keep(Scalar(at, Kind.STRING)))

    def _keep(self, schema: Schema) -> SchemaId:
        self._arena.append(schema)
        return SchemaId(len(self._arena) - 1)


def _owner(property_at: Pointer) -> Pointer:
    """The schema that a property belongs to: branches of `allOf` are parts of the schema around them."""
    at = property_at.parent.parent
    while len(at.tokens) > 1 and at.tokens[-2] == "allOf":
        at = at.parent.parent
    return at


def _implied_types(shape: Shape) -> tuple[str, ...]:
    """The type that other keywords imply where `type` is missing."""
    if shape.properties or shape.extra:
        return ("object",)
    return ("array",) if shape.items else ()


def _only_null(shape: Shape) -> str | None:
    return "null" if shape.types == ("null",) else None


def _all_strings(values: tuple[Json, ...]) -> TypeGuard[tuple[str, ...]]:
    return all(isinstance(v, str) for v in values)


def _all_integers(values: tuple[Json, ...]) -> TypeGuard[tuple[int, ...]]:
    return all(isinstance(v, int) and not isinstance(v, bool) for v in values)


def _members(schema: Json, values: tuple[Json, ...]) -> tuple[Member, ...]:
    names = _extension(schema, "x-enum-varnames", len(values))
    docs = _extension(schema, "x-enum-descriptions", len(values))
    rows = zip(values, names, docs, strict=True)
    return tuple({v: Member(v, name, Text(doc or "")) for v, name, doc in rows if isinstance(v, (str, int))}.values())


def _extension(schema: Json, key: str, length: int) -> list[str | None]:
    """A list that runs beside `enum`, where it has the same length and nothing but strings."""
    listed = schema.get(key) if isinstance(schema, dict) else None
    fits = isinstance(listed, list) and len(listed) == length and all(isinstance(item, str) for item in listed)
    return [str(item) for item in listed] if fits and isinstance(listed, list) else [None] * length
