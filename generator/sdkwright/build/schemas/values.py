"""Lists of values -> enumerations and constants: `enum`, `const`, and a `oneOf` whose branches are constants.

What a list says of its members beside their values (names, descriptions) stands in extensions of several makers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeGuard

from sdkwright.build.facts.extensions import read_extensions, text_of
from sdkwright.build.reading import field_of
from sdkwright.build.schemas.shape import Shape
from sdkwright.model import NOTHING, Constant, Enumeration, Kind, Member, Name, Scalar
from sdkwright.parse import whole
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names", "x-enumVarNames")
_DOCS = ("x-enum-descriptions", "x-enumDescriptions", "x-enum-comments")
_NUMBERS = frozenset({"integer", "number"})


@dataclass(frozen=True, slots=True)
class Listed:
    """Values with what is said of each; the three run side by side."""

    values: tuple[Json, ...]
    names: tuple[str | None, ...]
    docs: tuple[str, ...]


def constants(graph: Graph, shape: Shape) -> Shape:
    """The same shape, with the branches of its union as its list of values, where each of them is one constant."""
    values = tuple(_only(graph.value(member)) for member in shape.members)
    scalar = all(value is None or isinstance(value, (str, int)) for value in values)
    if not values or not scalar or shape.properties or shape.values is not None:
        return shape
    return replace(shape, values=values, values_at=shape.members[0].parent.parent, members=())


def of_values(graph: Graph, shape: Shape, name: Name, report: Report) -> Enumeration | Constant | Scalar | None:
    """The schema of a list of values; None where the values are structures, and their type is all that can be said."""
    values = _fitting(shape, report)
    kept = tuple(v for v in values if v is not None)
    if not kept:
        return Scalar(shape.at, Kind.NULL, doc=shape.doc) if values else None
    if len(kept) > 1 and (_all_strings(kept) or _all_integers(kept)):
        kind = Kind.STRING if _all_strings(kept) else Kind.INTEGER
        return Enumeration(shape.at, name, kind, tuple(_members(graph, shape, kept)), shape.doc)
    scalars = tuple(v for v in kept if isinstance(v, (str, int, float)))
    if len(scalars) < len(kept):
        return None
    if set(scalars) == {True, False} and all(isinstance(v, bool) for v in scalars):
        return Scalar(shape.at, Kind.BOOLEAN, doc=shape.doc)
    return Constant(shape.at, tuple({(type(v), v): v for v in scalars}.values()), shape.doc)


def _only(value: Json) -> Json:
    """The one value that a schema allows; a structure where it allows several."""
    if isinstance(value, dict) and "const" in value:
        return value["const"]
    listed = value.get("enum") if isinstance(value, dict) else None
    return listed[0] if isinstance(listed, list) and len(listed) == 1 else []


def _fitting(shape: Shape, report: Report) -> tuple[Json, ...]:
    """The values that the type allows; where a scalar was written in another way than the type says, what it means."""
    values = shape.values or ()
    types = set(shape.types or ())
    if not types - {"null"}:
        return values
    if not types & {"string", "integer", "number", "boolean"}:
        return () if types & {"object", "array"} else values
    meant = tuple(_meant(value, types) for value in values)
    if any(type(new) is not type(old) for new, old in zip(meant, values, strict=True)) and shape.values_at:
        kinds = " or ".join(sorted(types - {"null"}))
        report.warning("enum-value-type", f"values of another type stand in an enum of {kinds}", shape.values_at)
    return meant


def _meant(value: Json, types: set[str]) -> Json:
    """What a value is under a type: YAML reads `1.0` and `true` as no strings, and some quote every number."""
    if _type_of(value) & types or value is None:
        return value
    if "string" in types and isinstance(value, (bool, int, float)):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if types & _NUMBERS and isinstance(value, str) and not value.startswith("+"):
        number = whole(value)
        return value if number is None else number
    return value


def _type_of(value: Json) -> set[str]:
    match value:
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number", "integer"} if value.is_integer() else {"number"}
        case str():
            return {"string"}
        case _:
            return set()


def _all_strings(values: tuple[Json, ...]) -> TypeGuard[tuple[str, ...]]:
    return all(isinstance(v, str) for v in values)


def _all_integers(values: tuple[Json, ...]) -> TypeGuard[tuple[int, ...]]:
    return all(isinstance(v, int) and not isinstance(v, bool) for v in values)


# ----------------------------------------------------------------------------------- names and descriptions


def _members(graph: Graph, shape: Shape, kept: tuple[str | int, ...]) -> Iterator[Member]:
    """The members, each value once; what is said of them is found by what the description wrote."""
    at = shape.values_at or shape.at
    schema = graph.value(at)
    holder = schema if isinstance(schema, dict) else {}
    listed = _listed(holder)
    by_value = {str(v): (name, doc) for v, name, doc in zip(listed.values, listed.names, listed.docs, strict=True)}
    branches = {} if isinstance(holder.get("enum"), list) else dict(_places(holder, at))
    for value in dict.fromkeys(kept):
        name, doc = by_value.get(str(value), (None, ""))
        member = Member(value, name, Text(doc) if doc else NOTHING)
        yield _with_branch(graph, member, branches[str(value)]) if str(value) in branches else member


def _with_branch(graph: Graph, member: Member, at: Pointer) -> Member:
    """A member with what the branch says that it stands for."""
    is_deprecated = field_of(graph, at, "deprecated") is True
    return replace(member, at=at, deprecated=is_deprecated, extensions=read_extensions(graph.find(at), at))


def _places(schema: Mapping[str, Json], at: Pointer) -> Iterator[tuple[str, Pointer]]:
    """The branches of a union of constants, by the value of each; of two with one value the first."""
    key, members = next(((k, m) for k in ("oneOf", "anyOf") if isinstance(m := schema.get(k), list)), ("", []))
    yield from ((str(_only(member)), at / key / index) for index, member in reversed(list(enumerate(members))))


def _listed(schema: Mapping[str, Json]) -> Listed:
    values = schema.get("enum")
    if not isinstance(values, list):
        return _branches(schema)
    names = next((found for key in _NAMES if (found := _beside(schema, key, values))), [])
    docs = next((found for key in _DOCS if (found := _beside(schema, key, values))), [])
    rows = _of_microsoft(schema)
    blank: list[str] = [""] * len(values)
    names = names or [rows.get(str(v), ("", ""))[0] for v in values]
    docs = docs or [rows.get(str(v), ("", ""))[1] for v in values]
    return Listed(tuple(values), tuple(n or None for n in names or blank), tuple(docs or blank))


def _branches(schema: Mapping[str, Json]) -> Listed:
    """The branches of a union of constants: the title of each names it (OpenAPI 3.1 has no other way to)."""
    members = next((members for key in ("oneOf", "anyOf") if isinstance(members := schema.get(key), list)), [])
    objects = [member if isinstance(member, dict) else {} for member in members]
    return Listed(
        tuple(_only(member) for member in members),
        tuple(text_of(each, "title").raw or None for each in objects),
        tuple(text_of(each, "description").raw for each in objects),
    )


def _beside(schema: Mapping[str, Json], key: str, values: list[Json]) -> list[str]:
    """What an extension says of each value: as a list of the same length, or as a map from the values."""
    names = schema.get(key)
    if isinstance(names, dict):
        return [text if isinstance(text := names.get(str(value)), str) else "" for value in values]
    is_complete = isinstance(names, list) and len(names) == len(values) and all(isinstance(item, str) for item in names)
    return [str(item) for item in names] if is_complete and isinstance(names, list) else []


def _of_microsoft(schema: Mapping[str, Json]) -> dict[str, tuple[str, str]]:
    """Names and descriptions by value, as `x-ms-enum` has them (Azure's and AutoRest's extension)."""
    extension = schema.get("x-ms-enum")
    rows = extension.get("values") if isinstance(extension, dict) else None
    found: dict[str, tuple[str, str]] = {}
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict):
            name, doc = row.get("name"), row.get("description")
            text = (name if isinstance(name, str) else "", doc if isinstance(doc, str) else "")
            found[str(row.get("value"))] = text
    return found
