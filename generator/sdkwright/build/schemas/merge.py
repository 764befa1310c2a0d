"""A schema with all that it is put together from: its `$ref`, its `allOf`, and what its conditions add."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sdkwright.build.reading import field_of
from sdkwright.build.schemas.intersection import add_properties, intersect
from sdkwright.build.schemas.shape import Places, Shape, own_shape
from sdkwright.build.unions.hierarchy import Hierarchy
from sdkwright.build.unions.siblings import are_told_apart
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json

_ANNOTATIONS = frozenset({"$ref", "title", "description", "summary", "deprecated", "example", "examples", "default"})
_ANNOTATIONS |= {"readOnly", "writeOnly", "externalDocs", "$comment", "xml", "$id", "$schema", "$anchor", "$defs"}
_ANNOTATIONS |= {"$dynamicRef", "$dynamicAnchor"}
_NARROWING = frozenset({"required", "not", "minProperties", "maxProperties", "dependentRequired", "propertyNames"})
_NARROWING |= {"pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "discriminator"}
_BRANCHES = ("allOf", "anyOf", "oneOf")


class Shapes:
    """The shapes of a graph, each worked out once: several schemas may be put together from the same one."""

    def __init__(self, graph: Graph, report: Report, hierarchy: Hierarchy) -> None:
        self._graph = graph
        self._report = report
        self._hierarchy = hierarchy
        self._known: dict[tuple[Pointer, bool], Shape] = {}
        self._open: set[Pointer] = set()

    def read(self, at: Pointer) -> Shape:
        """The shape at a place: its own keywords, met with those that it refers to and those of its `allOf`."""
        if at in self._open:
            self._report.error("allof-loop", "this schema is a part of itself through allOf", at)
            return Shape(at)
        key = at, bool(self._open)
        if key not in self._known:
            self._open.add(at)
            self._known[key] = self._read(at, is_part=key[1])
            self._open.discard(at)
        return self._known[key]

    def _read(self, at: Pointer, *, is_part: bool) -> Shape:
        value = self._graph.value(at)
        if not isinstance(value, dict):
            return Shape(at)
        members = _members(self._graph, at, value)
        if at in self._hierarchy.closed or is_part:  # what is put together from this schema is none of its branches
            members = tuple(member for member in members if member not in self._hierarchy.leading_back)
        own = shape = own_shape(at, value, members, self._report)
        if (parent := self._graph.follow(at)) != at and parent in self._hierarchy.classes:
            shape = replace(shape, parents=(parent,))
        for part in parts(self._graph, at):
            shape = intersect(shape, self.read(part), self._report)
        for part in _conditions(at, value):
            shape = add_properties(shape, self.read(part))
        if own.nullable and own.types and shape.types and "null" not in shape.types:
            return replace(shape, types=(*shape.types, "null"))  # whoever says null outside means it
        return shape


def parts(graph: Graph, at: Pointer) -> Places:
    """What a schema is put together from: the one that it refers to, and the branches of its `allOf`."""
    target = graph.targets.get(at)
    return (*((target,) if target else ()), *branches(graph, at, "allOf"))


def branches(graph: Graph, at: Pointer, key: str) -> Places:
    """Where the branches under `allOf`, `oneOf` or `anyOf` stand; what one refers to is only a part of it."""
    listed = field_of(graph, at, key)
    return tuple(at / key / index for index in range(len(listed))) if isinstance(listed, list) else ()


def stands_for(graph: Graph, at: Pointer) -> Pointer | None:
    """The schema that this one merely stands for: by a reference or a lone `allOf`, with only annotations beside it."""
    value = graph.value(at)
    if not isinstance(value, dict):
        return None
    if at in graph.targets:
        return graph.targets[at] if _annotates(value) else None
    all_of = value.get("allOf")
    lone = isinstance(all_of, list) and len(all_of) == 1 and _annotates(value, "allOf")
    return at / "allOf" / 0 if lone else None


def says_nothing(graph: Graph, at: Pointer) -> bool:
    """Whether a schema has no keyword that decides a type."""
    value = graph.value(at)
    return value is True or (isinstance(value, dict) and at not in graph.targets and _annotates(value))


def narrows(graph: Graph, at: Pointer, declared: Mapping[str, Places]) -> bool:
    """Whether a branch only requires or narrows what is declared around it, and so adds nothing to the type."""
    value = graph.value(at)
    if not isinstance(value, dict):
        return value is True
    inner = [place for key in _BRANCHES for place in branches(graph, at, key)]
    allowed = _ANNOTATIONS - {"$ref"} | _NARROWING | frozenset(_BRANCHES)
    if declared:
        allowed |= _said_again(value, declared)
    return value.keys() <= allowed and all(narrows(graph, place, declared) for place in inner)


def _said_again(value: dict[str, Json], declared: Mapping[str, Places]) -> frozenset[str]:
    """The keywords of a branch that say of an object only what is known of it."""
    properties = value.get("properties", {})
    again = {"type"} if value.get("type") == "object" else set()
    if isinstance(properties, dict) and properties.keys() <= declared.keys():
        again |= set() if any(map(_reads_text, properties.values())) else {"properties"}
    again |= {"additionalProperties"} if not isinstance(value.get("additionalProperties"), dict) else set()
    return frozenset(again)


def _reads_text(value: Json) -> bool:
    """Whether a schema says what a text holds, which is more than that it is one."""
    return isinstance(value, dict) and "contentSchema" in value


def _annotates(value: dict[str, Json], *beside: str) -> bool:
    """Whether a schema has nothing but annotations; what an extension says decides no type."""
    return all(key in _ANNOTATIONS or key in beside or key.startswith("x-") for key in value)


def _members(graph: Graph, at: Pointer, value: dict[str, Json]) -> Places:
    """The branches of `oneOf` or `anyOf`, whichever says more; branches that only narrow are none."""
    properties = value.get("properties")
    declared: dict[str, Places] = dict.fromkeys(properties, ()) if isinstance(properties, dict) else {}
    for key in ("oneOf", "anyOf"):
        members = branches(graph, at, key)
        telling = not all(narrows(graph, member, declared) for member in members)
        if telling or (declared and are_told_apart(graph, members)):
            return tuple(member for member in members if graph.value(member) is not False)
    return ()


def _conditions(at: Pointer, value: dict[str, Json]) -> Places:
    """The schemas that hold for some values alone (JSON Schema 2020-12, 10.2.2)."""
    told = tuple(at / key for key in ("then", "else") if "if" in value and isinstance(value.get(key), dict))
    dependent = value.get("dependentSchemas")
    return (*told, *(at / "dependentSchemas" / key for key in (dependent if isinstance(dependent, dict) else {})))
