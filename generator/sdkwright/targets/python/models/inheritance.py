"""Which class each model inherits from: the one that the description names, where Python can import it first.

Modules below `types/` import each other for nothing but the bases of their classes. Where that would lead in a circle,
what has no name of its own goes without: it has all properties itself, as a schema that is put together has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from sdkwright.model import Anything, Api, Constant, Enumeration, Given, Kind, Named, Object, Property, SchemaId
from sdkwright.plan.bodies.further import takes_further
from sdkwright.plan.equal_schemas import is_alike
from sdkwright.targets.python.code.layout import MODEL
from sdkwright.targets.python.code.literals import literal, values_of
from sdkwright.targets.python.code.types import Annotation, Annotations
from sdkwright.targets.python.models.type_views import KindView
from sdkwright.targets.python.names.settled import Names
from sdkwright.text import Code

__all__ = ["MODEL", "Inheritance", "is_within", "parents_first", "settled_parents"]


class Inheritance:
    """What each class has of its own, and what of its base."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self.parents = settled_parents(api, names)
        self._with_children = frozenset(self.parents.values())

    def base(self, key: SchemaId) -> Code:
        """The name of the class that one inherits from."""
        return self._names.types[self.parents[key]] if key in self.parents else MODEL

    def own(self, key: SchemaId) -> tuple[Property, ...]:
        """The properties that a class declares itself: those that are not alike in its parent."""
        above = self._above(key)
        return tuple(p for p in self._object(key).properties if not self._is_same(p, above.get(p.name)))

    def above(self, key: SchemaId, prop: Property, annotations: Annotations) -> Annotation | None:
        """What the parent says of a property that both declare."""
        found = self._above(key).get(prop.name)
        if found is None:
            return None
        parent = self.parents[key]
        annotation = self.tag(parent, found, annotations) or annotations.reads(found.use)
        return annotation if found.required else annotation.optional()

    def tag(self, key: SchemaId, prop: Property, annotations: Annotations) -> Annotation | None:
        """The type of what tells kinds apart in a class that has kinds: its own value, and any other."""
        if key not in self._with_children or prop.name not in self._tags(key):
            return None
        schema = self._api.schema(prop.use)
        if isinstance(schema, Enumeration):
            return annotations.reads(prop.use) | annotations.builtin("str" if schema.kind is Kind.STRING else "int")
        if isinstance(schema, Constant) and len({type(value) for value in schema.values}) == 1:
            return annotations.builtin(type(schema.values[0]).__name__)
        return None

    def kinds(self, schema: Object) -> Iterator[KindView]:
        """The classes that a base stands for, by their values."""
        for value, use in (*schema.children.kinds.items(), *schema.children.also.items()) if schema.children else ():
            if use.schema in self._names.types:
                yield KindView(literal(value), self._names.types[use.schema])

    def says_further(self, key: SchemaId) -> bool:
        """Whether a class has to say which type the properties have that it does not declare."""
        schema = self._object(key)
        if not takes_further(schema) or schema.extra is None or isinstance(self._api.schema(schema.extra), Anything):
            return False
        return not any(map(self.says_further, self._line(key)))

    def _line(self, key: SchemaId) -> Iterator[SchemaId]:
        """The classes above one, the nearest first."""
        while key in self.parents:
            key = self.parents[key]
            yield key

    def _object(self, key: SchemaId) -> Object:
        schema = self._api.schemas[key]
        assert isinstance(schema, Object), "only objects inherit"
        return schema

    def _above(self, key: SchemaId) -> dict[str, Property]:
        parent = self.parents.get(key)
        return {p.name: p for p in self._object(parent).properties} if parent is not None else {}

    def _is_same(self, prop: Property, above: Property | None) -> bool:
        if above is None:
            return False
        facts = (prop.required, prop.read_only, prop.write_only) == (above.required, above.read_only, above.write_only)
        return facts and (prop.use == above.use or is_alike(prop.use, above.use, self._api))

    def _tags(self, key: SchemaId) -> Iterator[str]:
        """The properties that tell apart the kinds of a class, by what it or a class above it says."""
        line: SchemaId | None = key
        while line is not None:
            children = self._object(line).children
            if children is not None:
                yield children.property
            line = self.parents.get(line)


def is_within(inner: Annotation, outer: Annotation) -> bool:
    """Whether a checker sees that all values of one type are of another."""
    known = {*outer.parts, *(part for part in inner.parts if values_of(part) and _holds(outer, part))}
    return known.issuperset(inner.parts)


def _holds(outer: Annotation, part: str) -> bool:
    """Whether a type holds the values of a `Literal`: it says them, or all of their kind."""
    known = {value for other in outer.parts for value in values_of(other)}
    return all(value in known or _kind(value) in outer.parts for value in values_of(part))


def _kind(value: Code) -> str:
    """The builtin type of a value of a `Literal`."""
    return "str" if value[:1] in "'\"" else "bool" if value in ("True", "False") else "int"


def settled_parents(api: Api, names: Names) -> dict[SchemaId, SchemaId]:
    """The parent of each class that has one."""
    found = {
        key: schema.parent.schema
        for key in names.types
        if isinstance(schema := api.schemas[key], Object) and schema.parent is not None
        if schema.parent.schema in names.types
    }
    while circle := _circle(found, names.modules):
        inside = [key for key, parent in found.items() if _leads(key, parent, circle, names.modules)]
        nameless = [key for key in inside if not _is_given(api, key)]
        for key in nameless or inside:
            del found[key]
    return found


def parents_first(keys: Iterable[SchemaId], parents: Mapping[SchemaId, SchemaId]) -> list[SchemaId]:
    """The classes of one module in their order, each behind its parent."""
    ordered: dict[SchemaId, None] = {}
    listed = list(keys)
    local = set(listed)
    for key in listed:
        line = [key]
        while (parent := parents.get(line[-1])) in local and parent is not None:
            line.append(parent)
        ordered.update(dict.fromkeys(reversed(line)))
    return list(ordered)


def _circle(parents: Mapping[SchemaId, SchemaId], modules: Mapping[SchemaId, Code]) -> frozenset[Code]:
    """Modules that would import each other in a circle."""
    edges: dict[Code, set[Code]] = {}
    for key, parent in parents.items():
        if modules[key] != modules[parent]:
            edges.setdefault(modules[key], set()).add(modules[parent])
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return frozenset(error.args[1])
    return frozenset()


def _leads(key: SchemaId, parent: SchemaId, circle: frozenset[Code], modules: Mapping[SchemaId, Code]) -> bool:
    return modules[key] != modules[parent] and modules[key] in circle and modules[parent] in circle


def _is_given(api: Api, key: SchemaId) -> bool:
    schema = api.schemas[key]
    return isinstance(schema, Named) and isinstance(schema.name, Given)
