"""What one schema says, read keyword by keyword, without what it refers to.

A `Shape` keeps the place of everything it read, so that what is built from it can be traced to its line. `intersect`
puts several together, and `merge` reads a schema with its references and its `allOf`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from sdkwright.build.facts.docs import read_schema_doc
from sdkwright.model import BARE_BASE64URL, NO_DOC, Doc
from sdkwright.report import Pointer, Report
from sdkwright.text import Json

Places = tuple[Pointer, ...]
"""Schemas that hold all at once, such as what several branches of an `allOf` say of one property."""

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
_MISNAMED = {
    **dict.fromkeys(("str", "text", "date", "datetime", "date-time", "uuid", "enum", "file", "binary"), "string"),
    **dict.fromkeys(("int", "int32", "int64", "long"), "integer"),
    **dict.fromkeys(("float", "double", "decimal"), "number"),
    **dict.fromkeys(("bool",), "boolean"),
    **dict.fromkeys(("dict", "map", "hash", "json"), "object"),
    **dict.fromkeys(("list",), "array"),
    "none": "null",
}
"""What people write for a type, and what they mean by it."""
_IMPLIED = {
    **dict.fromkeys(("properties", "patternProperties", "additionalProperties"), "object"),
    **dict.fromkeys(("items", "prefixItems", "uniqueItems"), "array"),
    **dict.fromkeys(("pattern", "minLength", "maxLength", "contentEncoding"), "string"),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), "number"),
}
"""The type that a keyword speaks of, for schemas that name none (JSON Schema Validation, section 6)."""
_FORMATS = {
    **dict.fromkeys(("date-time", "date", "time", "duration", "uuid", "email", "uri", "byte", "binary"), "string"),
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
}
_TEXT: tuple[Json, ...] = ("string", ["string", "null"], ["null", "string"])
_DECIMAL = "^(?!^[-+.]*$)[+-]?0*"
"""How the pattern of every decimal of pydantic begins, with limits and without."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The keywords that decide a type. `types` is None where none is said; places stand for subschemas.

    `implied` is the type that other keywords speak of. `extra` lists what further properties may hold, as
    alternatives. `items` is what an array holds behind its `prefix`. `types_at` and `values_at` are where
    types and values are said. `also_number` where a string of digits may also be a number. `parents` are the schemas
    that this one inherits from, the nearest first.
    """

    at: Pointer
    types: tuple[str, ...] | None = None
    types_at: Pointer | None = None
    implied: str | None = None
    format: str | None = None
    values: tuple[Json, ...] | None = None
    values_at: Pointer | None = None
    properties: Mapping[str, Places] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    extra: tuple[Places, ...] = ()
    closed: bool = False
    items: Places = ()
    prefix: tuple[Places, ...] = ()
    members: tuple[Pointer, ...] = ()
    discriminator: Pointer | None = None
    also_number: bool = False
    parents: Places = ()
    doc: Doc = NO_DOC

    @property
    def nullable(self) -> bool:
        """Whether null is allowed by `type`, or stands in `enum`: nobody lists it there who does not mean it."""
        if self.values is not None:
            return None in self.values
        return self.types is not None and "null" in self.types


def without_members(shape: Shape) -> Shape:
    """What stands beside the branches of a union."""
    return replace(shape, members=(), discriminator=None, doc=NO_DOC)


def implied_types(shape: Shape) -> tuple[str, ...]:
    """The type that other keywords imply where `type` is missing."""
    return (shape.implied,) if shape.implied else ()


def only_null(shape: Shape) -> str | None:
    """The type of a shape that allows null alone."""
    return "null" if shape.types == ("null",) else None


def own_shape(at: Pointer, value: dict[str, Json], members: Places, report: Report) -> Shape:
    """The shape of one schema's own keywords; `members` are the branches of its `oneOf` or `anyOf`."""
    required = value.get("required")
    types, values = _types(at, value.get("type"), report), _values(value)
    return Shape(
        at=at,
        types=types,
        types_at=at if types else None,
        implied=_implied(value),
        format=_format(value),
        values=values,
        values_at=at if values is not None else None,
        properties={key: (place,) for key, place in _schemas_under(at, value, "properties")},
        required=tuple(r for r in required if isinstance(r, str)) if isinstance(required, list) else (),
        extra=tuple(_extra(at, value)),
        closed=value.get("additionalProperties", value.get("unevaluatedProperties")) is False,
        items=tuple(_items(at, value)),
        prefix=tuple((place,) for place in _listed(at, value, "prefixItems")),
        members=members,
        discriminator=at / "discriminator" if isinstance(value.get("discriminator"), dict) else None,
        doc=read_schema_doc(value, at),
    )


def _types(at: Pointer, value: Json, report: Report) -> tuple[str, ...] | None:
    """The types that are named; a misnamed one is taken for what it means, and an unknown one allows everything."""
    known: dict[str, None] = {}
    for name in value if isinstance(value, list) else [value]:
        if not isinstance(name, str) or name == "any":
            continue
        meant = name if name in TYPES else _MISNAMED.get(name.lower(), name.lower())
        if meant != name:
            report.warning("unknown-type", f"{name!r} is no type of JSON Schema", at / "type", hint="see JSON Schema")
        if meant in TYPES:
            known[meant] = None
    return tuple(known) or None


def _implied(value: dict[str, Json]) -> str | None:
    found = next((kind for key, kind in _IMPLIED.items() if value.get(key) not in (None, False)), None)
    return found or _FORMATS.get(_format(value) or "")


def _format(value: dict[str, Json]) -> str | None:
    """The format; text that is base64 (JSON Schema Validation, 8.3) is what OpenAPI 3.0 calls `byte`, others `base64`.

    `contentEncoding: base64url` is without `=` at its end: so TypeSpec and Zod mean it, whose servers refuse padding.
    pydantic says `format: base64url` and refuses what is not padded.
    """
    told, encoding = value.get("format"), value.get("contentEncoding")
    if isinstance(encoding, str) and encoding.lower() == "base64url" and told in (None, "base64url"):
        return BARE_BASE64URL
    if told == "base64" and value.get("type", "string") in _TEXT:
        return "byte"
    if isinstance(told, str):
        return told
    if _is_decimal(value):
        return "decimal"
    return "byte" if encoding == "base64" else None


def _is_decimal(schema: dict[str, Json]) -> bool:
    """Whether a string without a format is a decimal of pydantic, which says so by its pattern alone."""
    pattern = schema.get("pattern")
    return schema.get("type") in _TEXT and isinstance(pattern, str) and pattern.startswith(_DECIMAL)


def _values(value: dict[str, Json]) -> tuple[Json, ...] | None:
    if "const" in value:
        return (value["const"],)
    listed = value.get("enum")
    return tuple(listed) if isinstance(listed, list) and listed else None


def _extra(at: Pointer, value: dict[str, Json]) -> Iterator[Places]:
    """What properties may hold that are not declared by name, as alternatives."""
    for _, place in _schemas_under(at, value, "patternProperties"):
        yield (place,)
    for key in ("additionalProperties", "unevaluatedProperties"):
        if isinstance(value.get(key), dict) or value.get(key) is True:
            yield (at / key,)
            return


def _items(at: Pointer, value: dict[str, Json]) -> Iterator[Pointer]:
    """What every item is, or every one behind the prefix; `items` as a list is `prefixItems` of older dialects."""
    keys = ("items", "unevaluatedItems") if not isinstance(value.get("items"), list) else ("additionalItems",)
    for key in keys:
        if isinstance(value.get(key), dict) or value.get(key) is True:
            yield at / key
            return


def _listed(at: Pointer, value: dict[str, Json], key: str) -> Places:
    key = "items" if isinstance(value.get("items"), list) else key
    listed = value.get(key)
    return tuple(at / key / index for index in range(len(listed))) if isinstance(listed, list) else ()


def _schemas_under(at: Pointer, value: dict[str, Json], key: str) -> Iterator[tuple[str, Pointer]]:
    """The members under a keyword that are schemas; `false` is one that no value fits.

    A reference in the place of the map that led nowhere is no member: a text is never a schema.
    """
    found = value.get(key)
    for name, each in found.items() if isinstance(found, dict) else ():
        if name != "$ref" or not isinstance(each, str):
            yield name, at / key / name
