"""What a schema says, read keyword by keyword, and the meet of several such readings (`allOf`).

A `Shape` keeps the place of everything it read, so that what is built from it can be traced to its line,
and a conflict between two branches can name both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sdkwright.model import NO_DOC, NOTHING, Doc
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

_TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
_ANNOTATIONS = frozenset({"$ref", "title", "description", "summary", "deprecated", "example", "examples", "default"})
_ANNOTATIONS |= {"readOnly", "writeOnly", "externalDocs", "$comment", "xml"}
_ANNOTATIONS |= {"$dynamicRef", "$id", "$anchor", "$dynamicAnchor", "$schema", "$defs"}


@dataclass(frozen=True, slots=True)
class Shape:
    """The keywords that decide a type. `types` is None where none is said; places stand for subschemas."""

    at: Pointer
    types: tuple[str, ...] | None = None
    format: str | None = None
    values: tuple[Json, ...] | None = None
    properties: Mapping[str, Pointer] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    extra: Pointer | None = None
    closed: bool = False
    items: Pointer | None = None
    arms: tuple[Pointer, ...] = ()
    discriminator: Pointer | None = None
    doc: Doc = NO_DOC

    @property
    def nullable(self) -> bool:
        """Whether null is allowed by `type`, `enum` or `const`."""
        by_type = self.types is None or "null" in self.types
        by_value = self.values is None or None in self.values
        return by_type and by_value and not (self.types is None and self.values is None)


def read_shape(graph: Graph, at: Pointer, report: Report, trail: tuple[Pointer, ...] = ()) -> Shape:
    """The shape at a place: its own keywords, met with those that it refers to and those of its `allOf`."""
    if at in trail:
        report.error("allof-loop", "this schema is a part of itself through allOf", at)
        return Shape(at)
    value = graph.value(at)
    if not isinstance(value, dict):
        return Shape(at)
    shape = _own(at, value)
    parts = [graph.targets[at]] if at in graph.targets else []
    all_of = value.get("allOf")
    parts += [at / "allOf" / index for index in range(len(all_of))] if isinstance(all_of, list) else []
    for part in parts:
        shape = meet(shape, read_shape(graph, part, report, (*trail, at)), report)
    return shape


def stands_for(graph: Graph, at: Pointer) -> Pointer | None:
    """The schema that this one merely stands for: by a reference or a lone `allOf`, with only annotations beside it."""
    value = graph.value(at)
    if not isinstance(value, dict):
        return None
    if at in graph.targets:
        return graph.targets[at] if value.keys() <= _ANNOTATIONS else None
    all_of = value.get("allOf")
    lone = isinstance(all_of, list) and len(all_of) == 1 and value.keys() <= _ANNOTATIONS | {"allOf"}
    return at / "allOf" / 0 if lone else None


def read_doc(value: Json) -> Doc:
    """Title, description and deprecation, as they stand beside any node."""
    if not isinstance(value, dict):
        return Doc()
    return Doc(_text(value, "title"), _text(value, "description"), value.get("deprecated") is True)


def meet(a: Shape, b: Shape, report: Report) -> Shape:
    """What both shapes allow together; documentation is the first one's where it has any."""
    return replace(
        a,
        types=_meet_types(a, b, report),
        format=a.format if a.format is not None else b.format,
        values=_meet_values(a, b, report),
        properties={**a.properties, **{key: at for key, at in b.properties.items() if key not in a.properties}},
        required=tuple(dict.fromkeys((*a.required, *b.required))),
        extra=a.extra or b.extra,
        closed=a.closed or b.closed,
        items=a.items or b.items,
        arms=a.arms or b.arms,
        discriminator=a.discriminator or b.discriminator,
        doc=Doc(a.doc.title or b.doc.title, a.doc.description or b.doc.description, a.doc.deprecated),
    )


def _own(at: Pointer, value: dict[str, Json]) -> Shape:
    properties = value.get("properties")
    required = value.get("required")
    extra = value.get("additionalProperties")
    arms = next((key for key in ("oneOf", "anyOf") if isinstance(value.get(key), list)), None)
    return Shape(
        at=at,
        types=_types(value.get("type")),
        format=_string(value.get("format")),
        values=_values(value),
        properties={key: at / "properties" / key for key in properties} if isinstance(properties, dict) else {},
        required=tuple(r for r in required if isinstance(r, str)) if isinstance(required, list) else (),
        extra=at / "additionalProperties" if isinstance(extra, dict) or extra is True else None,
        closed=extra is False,
        items=at / "items" if isinstance(value.get("items"), (dict, bool)) else None,
        arms=tuple(at / arms / i for i in range(len(value[arms]))) if arms else (),  # type: ignore[arg-type]  # checked above
        discriminator=at / "discriminator" if isinstance(value.get("discriminator"), dict) else None,
        doc=read_doc(value),
    )


def _types(value: Json) -> tuple[str, ...] | None:
    names = value if isinstance(value, list) else [value]
    known = tuple(name for name in names if isinstance(name, str) and name in _TYPES)
    return known or None


def _values(value: dict[str, Json]) -> tuple[Json, ...] | None:
    if "const" in value:
        return (value["const"],)
    listed = value.get("enum")
    return tuple(listed) if isinstance(listed, list) and listed else None


def _string(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def _text(value: dict[str, Json], key: str) -> Text:
    found = value.get(key)
    return Text(found) if isinstance(found, str) and found.strip() else NOTHING


def _meet_types(a: Shape, b: Shape, report: Report) -> tuple[str, ...] | None:
    if a.types is None or b.types is None:
        return a.types or b.types
    both = tuple(t for t in a.types if t in b.types or (t == "integer" and "number" in b.types))
    both += tuple(t for t in b.types if t == "integer" and "number" in a.types and t not in both)
    if not both:
        both_kinds = f"{_either(a.types)} and {_either(b.types)}"
        report.warning("allof-conflict", f"no value is {both_kinds} at once (the other is at {b.at})", a.at)
    return both or a.types


def _meet_values(a: Shape, b: Shape, report: Report) -> tuple[Json, ...] | None:
    if a.values is None or b.values is None:
        return a.values if a.values is not None else b.values
    both = tuple(v for v in a.values if v in b.values)
    if not both:
        report.warning("allof-conflict", f"no value stands in both lists (the other is at {b.at})", a.at)
    return both or a.values


def _either(types: tuple[str, ...]) -> str:
    return " or ".join(types)
